package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperFontTest {
    @ParameterizedTest
    @EnumSource
    void theDigitsOfTheFiguresFaceHaveOneWidthAndThoseOfTheTextFaceHaveNot(PaperFont face) throws IOException {
        try (TrueTypeFont font = font(face)) {
            long widths = IntStream.rangeClosed('0', '9')
                    .map(digit -> width(font, digit))
                    .distinct()
                    .count();

            assertThat(widths == 1).isEqualTo(face.family().equals(PaperFont.FIGURES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsTheFamilyAndTheWeightItIsUsedAs(PaperFont face) throws IOException {
        try (TrueTypeFont font = font(face)) {
            assertThat(font.getNaming().getFontFamily()).startsWith(face.family());
            assertThat(font.getOS2Windows().getWeightClass()).isEqualTo(face.weight());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "FIGURES_.*", mode = EnumSource.Mode.MATCH_ALL)
    void theFiguresFaceHoldsTheBoxOfAMissingCharacter(PaperFont face) throws IOException {
        try (TrueTypeFont font = font(face)) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId(PdfDocument.BOX.codePointAt(0)))
                    .isPositive();
        }
    }

    private static TrueTypeFont font(PaperFont face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.open()));
    }

    private static int width(TrueTypeFont font, int codePoint) {
        try {
            return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(codePoint));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
