package fr.technolucide.exchange.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private final RightToLeft order = new RightToLeft();

    @Test
    void lettersAreDrawnFromTheirEndAndNumbersAreNot() {
        assertThat(order.reorderRTLTextToLTR("אבג 12 דה")).isEqualTo("הד 12 גבא");
    }

    @Test
    void bracketsAreMirrored() {
        assertThat(order.reorderRTLTextToLTR("אב (ג) «ד»")).isEqualTo("«ד» (ג) בא");
    }

    @Test
    void joinedFormsAreTurnedAsTheirLetters() {
        String shaped = ArabicShaper.shape("بيت 12");

        assertThat(order.deshapeText(order.reorderRTLTextToLTR(shaped))).isEqualTo("12 تيب");
    }

    @Test
    void numbersBetweenHebrewWordsBelongToTheirRunInAParagraphFromTheLeft() {
        assertThat(runs("a אב 12 גד b", BidiSplitter.LTR)).containsExactly("a ", "<אב 12 גד", " b");
    }

    @Test
    void aParagraphFromTheRightIsOneRunSoThatNoLineEndsWithinAWord() {
        assertThat(runs("אב (ab 12) גד b", BidiSplitter.RTL)).containsExactly("<אב (ab 12) גד b");
        assertThat(order.reorderRTLTextToLTR("אב (ab 12) גד b")).isEqualTo("b דג (ab 12) בא");
    }

    @Test
    void eachLineOfAParagraphIsCovered() {
        assertThat(String.join("", runs("a\nאב\n\nb", BidiSplitter.LTR)).replace("<", ""))
                .isEqualTo("a\nאב\n\nb");
    }

    @Property
    void theRunsOfAnyParagraphCoverIt(@ForAll String paragraph, @ForAll boolean fromRight) {
        List<String> runs = runs(paragraph, fromRight ? BidiSplitter.RTL : BidiSplitter.LTR);

        assertThat(runs).isNotEmpty();
        assertThat(runs.stream().mapToInt(String::length).sum()).isGreaterThanOrEqualTo(paragraph.length());
    }

    @Property
    void noCharacterOfALineIsLost(@ForAll String line) {
        assertThat(order.reorderRTLTextToLTR(line)
                        .codePoints()
                        .map(RightToLeftTest::unmirrored)
                        .sorted()
                        .toArray())
                .isEqualTo(line.codePoints()
                        .map(RightToLeftTest::unmirrored)
                        .sorted()
                        .toArray());
    }

    private static int unmirrored(int codePoint) {
        return Character.isMirrored(codePoint) ? 0 : codePoint;
    }

    /** Each run in the order of reading, with a mark where it is read from right to left. */
    private static List<String> runs(String paragraph, byte direction) {
        RightToLeft.Runs splitter = new RightToLeft.Runs();
        splitter.setParagraph(paragraph, direction);
        return IntStream.range(0, splitter.countTextRuns())
                .mapToObj(splitter::getVisualRun)
                .map(run -> mark(run) + paragraph.substring(run.getStart(), run.getStart() + run.getLength()))
                .collect(Collectors.toList());
    }

    private static String mark(BidiTextRun run) {
        return run.getDirection() == BidiSplitter.RTL ? "<" : "";
    }
}
