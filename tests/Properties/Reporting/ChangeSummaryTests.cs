using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Properties.Reporting;

/// <summary>The whole text for invented changes, written by hand from what the reader is promised.</summary>
public sealed class ChangeSummaryTests
{
    [Fact]
    public void SeveralOfEachAreCountedAndListed() => Assert.Equal(
        """
        What changed in the science
        ! 4 verdicts that differ
            turned (alpha): supported → refuted; width 128: predicted 2, measured 2 (1.5 to 2.5) → 3.5 (3.1 to 3.9)
            exact (alpha): refuted → supported; e: predicted 2, measured 7 → 2
            fresh (alpha): new → supported
            old (alpha): undecided → gone
        ! 2 findings that turned
            beta: no longer holds: A.
            beta: no longer holds: B.
        ! 3 hypotheses predict other numbers
            predicts (alpha): 1 of 1 case, as a "b": predicted 2 → 2.1
            banded (alpha): 1 of 1 case, as c: band 1 to 3 → 0.5 to 3
            both (alpha): 1 of 1 case, as c: predicted 2 → 2.2
        ! 2 hypotheses measured beyond their bounds before
            turned (alpha): 2 of 3 cases, as width 128: measured 2 (1.5 to 2.5) → 3.5 (3.1 to 3.9)
            exact (alpha): 1 of 1 case, as e: measured 7 → 2
        ! 2 building blocks of the engine compute otherwise
            exp
            log
        What changed in the evidence, within its bounds
        ! 2 hypotheses
            moves (alpha): 2 cases
            diverges (alpha): 1 case
        Which files changed
        ! 2 files no longer made
            omega.svg
            psi.svg
        ! 2 files with other numbers
            alpha.details.csv
            gamma.svg
        ! 2 files with the same numbers, in other words or another layout
            beta.md
            fingerprint.txt

        """,
        ChangeSummary.Of(new(
        [
            new(
                "alpha.details.csv",
                """"
                turned,"width 64",1,2,1,3,supported,9,2,1.5,2.5
                turned,"width 128",2,2,1,3,supported,9,2,1.5,2.5
                turned,"width 256",3,2,1,3,supported,9,2,1.5,2.5
                exact,"e",6,2,2,2,refuted,1,7,7,7
                exact (counter-example),"e",6,2,2,2,refuted,1,7,7,7
                old,"o",7,2,1,3,undecided,9,2,0.5,3.5
                predicts,"a ""b""",4,2,1,3,supported,9,2,1.5,2.5
                banded,"c",5,2,1,3,supported,9,2,1.5,2.5
                both,"c",5,2,1,3,supported,9,2,1.5,2.5
                moves,"m",1,2,1,3,supported,9,2,1.5,2.5
                moves,"n",2,2,1,3,supported,9,2,1.5,2.5
                diverges,"d",1,2,1,3,refuted,9,diverged,diverged,diverged
                """",
                """"
                turned,"width 64",1,2,1,3,supported,9,2,1.5,2.5
                turned,"width 128",2,2,1,3,refuted,9,3.5,3.1,3.9
                turned,"width 256",3,2,1,3,refuted,9,3.6,3.2,4
                turned (counter-example),"width 128",2,2,1,3,refuted,9,3.5,3.1,3.9
                exact,"e",6,2,2,2,supported,1,2,2,2
                predicts,"a ""b""",4,2.1,1,3,supported,9,2,1.5,2.5
                banded,"c",5,2,0.5,3,supported,9,2,1.5,2.5
                both,"c",5,2.2,0.5,3,supported,9,2,1.5,2.5
                moves,"m",1,2,1,3,supported,9,2,1.5,2.5
                moves,"n",2,2,1,3,supported,9,2.1,1.6,2.6
                moves,"p",3,2,1,3,supported,9,2,1.5,2.5
                diverges,"d, again",1,2,1,3,refuted,10,diverged,diverged,diverged
                fresh,"f",8,2,1,3,supported,9,2,1.5,2.5
                """"),
            new("beta.md", "- A.\n- B.\n", "- Does not hold here: A.\n- Does not hold here: B.\n"),
            new("gamma.svg", "1", "2"),
            new("omega.svg", "1", ""),
            new("psi.svg", "1", ""),
            new("fingerprint.txt", Hashes("exp", 'a') + Hashes("log", 'a'), Hashes("exp", 'b') + Hashes("log", 'b')),
        ])), ignoreLineEndingDifferences: true);

    [Fact]
    public void OneOfEachIsNamedInTheSingular() => Assert.Equal(
        """
        What changed in the science
        ! 1 verdict that differs
            turned (alpha): supported → undecided; a: predicted 2, measured 2 (1.5 to 2.5) → 2 (0.5 to 2.5)
        ! 1 finding that turned
            alpha: holds now: A.
        ! 1 hypothesis predicts another number
            predicts (alpha): 1 of 1 case, as a: predicted 2 → 2.1
        ! 1 hypothesis measured beyond its bounds before
            leaves (alpha): 1 of 1 case, as a: measured 2 (1.5 to 2.5) → 2.7 (2.6 to 2.8)
        ! 1 building block of the engine computes otherwise
            exp
        What changed in the evidence, within its bounds
        ! 1 hypothesis
            moves (alpha): 1 case
        Which files changed
        ! 1 file no longer made
            omega.svg
        ! 2 files with other numbers
            alpha.details.csv
            fingerprint.txt
        ! 1 file with the same numbers, in other words or another layout
            alpha.md

        """,
        ChangeSummary.Of(new(
        [
            new(
                "alpha.details.csv",
                """
                turned,"a",1,2,1,3,supported,9,2,1.5,2.5
                predicts,"a",1,2,1,3,supported,9,2,1.5,2.5
                leaves,"a",1,2,1,3,supported,9,2,1.5,2.5
                moves,"a",1,2,1,3,supported,9,2,1.5,2.5
                """,
                """
                turned,"a",1,2,1,3,undecided,9,2,0.5,2.5
                predicts,"a",1,2.1,1,3,supported,9,2,1.5,2.5
                leaves,"a",1,2,1,3,supported,9,2.7,2.6,2.8
                moves,"a",1,2,1,3,supported,9,2,1.6,2.5
                """),
            new("fingerprint.txt", Hashes("exp", '1'), Hashes("exp", '2')),
            new("omega.svg", "1", ""),
            new("alpha.md", "- Does not hold here: A.\n", "- A.\n"),
        ])), ignoreLineEndingDifferences: true);

    /// <summary>Rows, findings and hashes mean something in the files alone that are theirs.</summary>
    [Fact]
    public void OtherFilesSayNothingOfTheScience() => Assert.Equal(
        """
        What changed in the science
          0 verdicts that differ
          0 findings that turned
          0 hypotheses predict other numbers
          0 hypotheses measured beyond their bounds before
          0 building blocks of the engine compute otherwise
        What changed in the evidence, within its bounds
          0 hypotheses
        Which files changed
          0 files no longer made
        ! 1 file with other numbers
            notes.txt
          0 files with the same numbers, in other words or another layout

        """,
        ChangeSummary.Of(new(
        [
            new(
                "notes.txt", $"turned,\"a\",1,2,1,3,supported,9,2,1.5,2.5\n- A.\n{Hashes("exp", 'a')}",
                $"turned,\"a\",1,2.1,1,3,refuted,9,4,3.5,4.5\n- Does not hold here: A.\n{Hashes("exp", 'b')}"),
        ])), ignoreLineEndingDifferences: true);

    static string Hashes(string block, char digit) => $"{block} float {new string(digit, 64)}\n{block} double {new string(digit, 64)}\n";
}
