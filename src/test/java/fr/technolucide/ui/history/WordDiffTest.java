package fr.technolucide.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.TextRun.Mark;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two texts have in common is left as it is; added words are marked +, removed ones −. */
class WordDiffTest {

    private static String marked(List<TextRun> runs) {
        return runs.stream()
                .map(run -> switch (run.mark()) {
                    case ADDED -> "+[" + run.text().strip() + "]";
                    case REMOVED -> "-[" + run.text().strip() + "]";
                    case PLAIN, STRONG -> run.text().strip();
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Deux voix., Deux voix. Les sigles sont faux., Deux voix. +[Les sigles sont faux.]",
        "Deux voix. Les sigles sont faux., Deux voix., Deux voix. -[Les sigles sont faux.]",
        "un mot de trop, un mot de moins, un mot de -[trop] +[moins]",
        "le début change, la fin du début change, -[le] +[la fin du] début change",
        "'', tout est neuf, +[tout est neuf]",
        "pareil, pareil, pareil"
    })
    void wordsAddedAndRemovedAreTold(String before, String after, String told) {
        assertThat(marked(WordDiff.of(before, after))).isEqualTo(told);
    }

    @Test
    void aLongStretchThatStayedIsCutInItsMiddle() {
        String stayed = "mot ".repeat(100).strip();
        String shown = marked(WordDiff.of(stayed + " ancien. " + stayed, stayed + " nouveau. " + stayed));
        assertThat(shown)
                .startsWith("…")
                .endsWith("…")
                .contains("-[ancien.] +[nouveau.]")
                .hasSizeLessThan(180);
    }

    @Property
    void eitherTextIsWholeInWhatIsTold(
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 80) String before,
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 80) String after) {
        List<TextRun> runs = WordDiff.of(before, after);
        assertThat(words(runs, Mark.ADDED)).isEqualTo(before.strip().replaceAll("\\s+", " "));
        assertThat(words(runs, Mark.REMOVED)).isEqualTo(after.strip().replaceAll("\\s+", " "));
    }

    private static String words(List<TextRun> runs, Mark without) {
        return runs.stream()
                .filter(run -> run.mark() != without)
                .map(TextRun::text)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", " ");
    }
}
