"""Draws icon.png beside this file: a bell curve above its axis, with the band that a verdict needs. Standard library only."""
import math
import pathlib
import struct
import zlib

SIZE, SAMPLES = 128, 4
INK, PAPER, BAND = (255, 255, 255), (27, 58, 107), (230, 159, 0)


def colour(x, y):
    """Of a point, both coordinates from 0 to 1, y downwards; none outside the rounded square."""
    corner = 0.16
    dx, dy = max(corner - x, x - (1 - corner), 0), max(corner - y, y - (1 - corner), 0)
    if math.hypot(dx, dy) > corner:
        return None
    z = (x - 0.5) / 0.13
    height = 0.78 - 0.56 * math.exp(-0.5 * z * z)
    slope = 0.56 * abs(z) / 0.13 * math.exp(-0.5 * z * z)
    if abs(y - height) < 0.028 * math.hypot(1, slope) and 0.1 < x < 0.9:
        return INK
    if height < y < 0.78 and abs(z) < 1:
        return BAND
    return INK if abs(y - 0.82) < 0.015 and 0.1 < x < 0.9 else PAPER


def pixel(column, row):
    """Mean of a grid of points: smooth edges."""
    points = [colour((column + (i + 0.5) / SAMPLES) / SIZE, (row + (j + 0.5) / SAMPLES) / SIZE)
              for i in range(SAMPLES) for j in range(SAMPLES)]
    seen = [point for point in points if point]
    rgb = [round(sum(point[k] for point in seen) / len(seen)) for k in range(3)] if seen else [0, 0, 0]
    return bytes([*rgb, round(255 * len(seen) / len(points))])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(picture)
