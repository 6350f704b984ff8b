using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments;

/// <summary><see cref="ChapterSentences"/> in Spanish, sentence for sentence.</summary>
static class ChapterSentencesInSpanish
{
    const string Opening = "comienzo", Unstable = "gradientes inestables", Glorot = "Glorot y He";

    /// <summary>The page of the site.</summary>
    public static SentencePage Page { get; } = new(
        "chapter",
        "El capítulo, frase a frase",
        "Lo que dice el capítulo 11 de *Hands-On Machine Learning*, 3.ª edición (2022), en su comienzo, en la " +
        "sección «The Vanishing/Exploding Gradients Problems» hasta su primera parte (abajo: gradientes " +
        "inestables), y en esa parte, «Glorot and He Initialization», hasta las demás activaciones. Parafraseado, " +
        "en el orden del texto, con el número del párrafo (¶) y de la frase en él; se omiten las frases de enlace. " +
        "Al lado de cada una está lo que la decide, o por qué nada puede decidirla. La página de una hipótesis " +
        "refutada enlaza a lo que sí se cumple.",
        [
            new(
                $"{Opening}, ¶ 1, frases 3 y 4",
                "Un problema complejo puede necesitar una red mucho más profunda: quizá diez capas o muchas más, " +
                "cada una con cientos de unidades.",
                [], "lo que necesita un problema depende del problema"),
            new(
                $"{Opening}, primer problema",
                "Puedes encontrarte con gradientes que se hacen cada vez más pequeños o más grandes al bajar " +
                "durante el entrenamiento; lo uno y lo otro hace muy difíciles de entrenar las capas inferiores.",
                ["lower-layers-stay-unchanged", "lower-layers-move-with-the-tools", "gradients-explode-above-critical",
                    "explosion-makes-training-diverge"]),
            new(
                $"{Opening}, segundo problema",
                "Puede que no tengas datos de entrenamiento bastantes para una red tan grande, o que las etiquetas " +
                "cuesten demasiado.",
                [], "cuántas etiquetas hay depende del problema")
            {
                Remedies = ["reuse-helps-a-new-question", "pretraining-helps-with-few-labels"],
            },
            new(
                $"{Opening}, tercer problema", "El entrenamiento puede ser extremadamente lento.",
                [], "cuánto es demasiado lento depende del problema")
            {
                Remedies = ["momentum-wins-from-a-condition-number", "adam-beats-gradient-descent"],
            },
            new(
                $"{Opening}, cuarto problema",
                "Un modelo con millones de parámetros correría un grave riesgo de sobreajuste, sobre todo con pocos " +
                "ejemplos o con demasiado ruido.",
                ["many-parameters-overfit", "fewer-labels-overfit-more", "noisy-labels-overfit-more"],
                "esto es: con sesenta parámetros por etiqueta o más, los otros dos con trece a setenta, antes de " +
                "quitar etiquetas; millones no se prueban"),
            new(
                $"{Opening}, ¶ 2, sobre el preentrenamiento",
                "El aprendizaje por transferencia y el preentrenamiento no supervisado pueden ayudar en tareas " +
                "complejas aun con pocas etiquetas.",
                ["reuse-helps-a-new-question", "pretraining-helps-with-few-labels"],
                "esto es: con dígitos; cuán compleja puede ser la tarea no se prueba"),
            new(
                $"{Opening}, ¶ 2, sobre los optimizadores", "Diversos optimizadores pueden acelerar enormemente el entrenamiento de modelos grandes.",
                ["momentum-terminal-velocity", "adam-beats-gradient-descent"],
                "esto es: diez veces donde el gradiente no cambia, cuatro veces con dígitos donde ambos tienen la " +
                "tasa del libro, con la mejor tasa de cada uno Adam no es más rápido, y Nadam casi el doble; " +
                "modelos grandes no se prueban"),
            new(
                $"{Opening}, ¶ 2, sobre la regularización", "Algunas técnicas de regularización son populares para redes grandes.",
                [], "popularidad; lo que hacen se decide en el estudio sobre regularización"),
            new(
                $"{Opening}, ¶ 3", "Con estas herramientas podrás entrenar redes muy profundas.",
                ["relu-beats-logistic-when-deep", "lower-layers-move-with-the-tools"],
                "esto es: de diez capas ocultas; más profundas no se prueban"),
            new(
                $"{Unstable}, ¶ 1",
                "La retropropagación propaga el gradiente del error desde la capa de salida hacia abajo; después, " +
                "cada parámetro da un paso de gradiente.",
                [], "es la definición del algoritmo: las pruebas comparan los gradientes del motor con derivadas numéricas"),
            new(
                $"{Unstable}, ¶ 2, frase 1", "Los gradientes suelen hacerse cada vez más pequeños hacia las capas inferiores.",
                ["gradient-factor-is-chi"],
                "esto es: cuánto, y con qué activaciones y pesos; con qué frecuencia depende de lo que se use"),
            new(
                $"{Unstable}, ¶ 2, frase 2, primera mitad", "Por ello, los pesos de las capas inferiores quedan prácticamente sin cambios.",
                ["lower-layers-stay-unchanged"]),
            new(
                $"{Unstable}, ¶ 2, frase 2, segunda mitad", "Por ello, el entrenamiento nunca converge a una buena solución.",
                [], "ninguna ejecución es lo bastante larga para un «nunca»"),
            new(
                $"{Unstable}, ¶ 2, frase 4",
                "En algunos casos puede ocurrir lo contrario: los gradientes crecen hasta que las capas reciben " +
                "actualizaciones descomunales y el entrenamiento diverge.",
                ["gradients-explode-above-critical", "explosion-makes-training-diverge"]),
            new(
                $"{Unstable}, ¶ 2, frase 5", "La explosión aparece sobre todo en redes recurrentes.",
                [], "con qué frecuencia depende de lo que se entrene; cuándo se desvanecen o explotan los gradientes de una red recurrente se " +
                    "decide en el estudio sobre recurrencia"),
            new(
                $"{Unstable}, ¶ 2, frase 6", "En general, capas distintas pueden aprender a velocidades muy distintas.",
                ["logistic-speeds-differ", "tanh-speeds-equal"]),
            new(
                $"{Unstable}, ¶ 3, frase 1",
                "Esta fue una de las razones por las que las redes profundas casi se abandonaron a principios de " +
                "los años 2000.",
                [], "historia"),
            new(
                $"{Unstable}, ¶ 3, frases 2 y 3",
                "Glorot y Bengio hallaron sospechosos en 2010: la función logística junto con los pesos más " +
                "populares entonces, de N(0, 1).",
                ["paper-weights-are-standard-normal", "heuristic-variance-is-a-third"]),
            new(
                $"{Unstable}, ¶ 3, frase 4", "Con ambos, la varianza de las salidas de cada capa es mucho mayor que la de sus entradas.",
                ["n01-output-variance-exceeds-input", "n01-sums-grow-by-fan-in"]),
            new(
                $"{Unstable}, ¶ 3, frase 5",
                "Hacia delante, la varianza sigue creciendo tras cada capa hasta que la activación se satura en lo " +
                "alto.",
                ["n01-variance-keeps-growing", "n01-variance-settles", "n01-saturated-share"]),
            new(
                $"{Unstable}, ¶ 3, frase 6, primera mitad", "Que la función logística tenga media 0,5 y no 0 empeora la saturación.",
                ["logistic-mean-is-half", "mean-half-worsens-saturation"]),
            new(
                $"{Unstable}, ¶ 3, frase 6, entre paréntesis", "Tanh, de media 0, se comporta algo mejor en redes profundas.",
                ["tanh-better-than-logistic"], "es decir: mejor; si solo algo mejor, no se comprueba"),
            new(
                $"{Unstable}, ¶ 4, frase 1",
                "Con entradas grandes, la función logística se satura en 0 o en 1, con una derivada extremadamente " +
                "cercana a 0.",
                ["saturated-logistic-is-flat"]),
            new(
                $"{Unstable}, ¶ 4, frase 2",
                "Así que apenas hay gradiente que propagar, y se diluye por el camino: no queda nada para las capas " +
                "inferiores.",
                ["n01-nothing-left", "n01-shrinks-in-narrow-layers", "n01-gradient-factor"],
                "refutada con 200 a 240 unidades por capa, confirmada hasta unas 60"),
            new(
                $"{Glorot}, ¶ 1, frase 1", "Glorot y Bengio proponen una manera de aliviar considerablemente los gradientes inestables.",
                ["glorot-alleviates-logistic", "normalized-gradients-shrink-less"],
                "refutada para la combinación a la que culpa la sección anterior, confirmada para tanh"),
            new(
                $"{Glorot}, ¶ 1, frases 2 a 4",
                "La señal debería conservar su varianza al subir, y el gradiente la suya al bajar, para que ni se " +
                "extingan ni exploten.",
                ["fan-in-keeps-signal", "fan-out-keeps-gradient", "other-scales-miss-the-signal", "other-scales-miss-the-gradient"]),
            new(
                $"{Glorot}, ¶ 1, frase 5, primera mitad",
                "No se pueden garantizar ambas cosas salvo que una capa tenga tantas entradas como salidas.",
                ["gains-differ-by-the-fans"]),
            new(
                $"{Glorot}, ¶ 1, frase 5, segunda mitad",
                "Un buen compromiso, que ha funcionado muy bien en la práctica, es el de la ecuación 11-1.",
                ["glorot-forward-gain", "glorot-backward-gain", "glorot-keeps-logistic-gradients", "glorot-helps-tanh"],
                "refutada para la función logística, que es la que nombra el título de la ecuación"),
            new(
                $"{Glorot}, ecuación 11-1", "Los pesos tienen varianza 1 / fanAvg, normales o uniformes.",
                ["glorot-variance", "glorot-normal-tails", "glorot-uniform-bound"]),
            new(
                $"{Glorot}, ¶ 2, sobre LeCun", "Con fanIn en lugar de fanAvg la regla es la de LeCun, de los años " +
                    "1990, que un libro de 1998 recomienda; ambas equivalen donde fanIn = fanOut.",
                [], "la segunda mitad es cierta por definición: fanAvg es entonces fanIn; la primera es historia"),
            new(
                $"{Glorot}, ¶ 2, sobre el tiempo", "Se tardó más de una década en ver cuánto importa.", [], "historia"),
            new(
                $"{Glorot}, ¶ 2, última frase",
                "Puede acelerar considerablemente el entrenamiento, y es una de las prácticas que llevaron al éxito " +
                "del aprendizaje profundo.",
                ["glorot-helps-tanh"], "es decir: puede acelerarlo; cuánto no se comprueba, y la segunda mitad es historia"),
        ]);
}
