package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One part of XML, whatever its bytes are. */
class XmlTest {

    private static final String DEEP = "<b>".repeat(900) + "é" + "</b>".repeat(900);

    /** Returns the text of the outermost element, all of the part being read. */
    private static String text(byte[] part) throws IOException {
        try (Xml xml =
                new Xml(new ByteArrayInputStream(part), "part", new ReadBudget(Limits.USUAL, CancelToken.NEVER))) {
            String text = xml.next() ? xml.text() : "";
            assertThat(xml.next()).isFalse();
            return text;
        }
    }

    private static String text(String part) throws IOException {
        return text(part.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDamaged(byte[] part) {
        assertThatThrownBy(() -> text(part))
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void textIsReadWhateverItIsWrittenWith() throws IOException {
        assertThat(text("<a>l&amp;é &lt;&#65;&#x1F600;</a>")).isEqualTo("l&é <A\uD83D\uDE00");
        assertThat(text("<a>un<![CDATA[<b>&amp;]]>deux<!-- trois --><?go?>\r\nquatre</a>"))
                .isEqualTo("un<b>&amp;deux\nquatre");
        assertThat(text("<x:a xmlns:x='u'>un<b> deux</b></x:a>")).isEqualTo("un deux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "UTF8", "UTF-16", "windows-1252", "inconnu"})
    void anEncodingThatIsDeclaredIsBelievedWhereItMayBeTrue(String declared) throws IOException {
        Charset charset = declared.startsWith("w") ? Charset.forName(declared) : StandardCharsets.UTF_8;
        String part = "<?xml version='1.0' encoding='" + declared + "'?><a>été</a>";
        assertThat(text(part.getBytes(charset))).isEqualTo("été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        assertThat(text("\uFEFF<a>été</a>".getBytes(Charset.forName(charset)))).isEqualTo("été");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "<a>",
                "<a></b>",
                "</a>",
                "<a/><b/>",
                "<a/>b",
                "<a",
                "<a b='",
                "<a b='1' b='2'/>",
                "<a b=1/>",
                "<a b='<'/>",
                "<a>&</a>",
                "<a>&nbsp;</a>",
                "<a b='&nbsp;'/>",
                "<a>&#0;</a>",
                "<a>]]></a>",
                "<a><![CDATA[</a>",
                "<a><!-- -- --></a>",
                "<1a/>",
                "<a:/>",
                "<x:a/>",
                "<a x:b='1'/>",
                "<a>\u0001</a>",
                "<a><!DOCTYPE a></a>"
            })
    void whatIsNotWellFormedIsDamaged(String part) {
        assertDamaged(part.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void elementsWithinElementsHaveAnEnd() throws IOException {
        assertThat(text("<a>" + DEEP + "</a>")).isEqualTo("é");
        assertDamaged(("<a>" + DEEP.replace("é", DEEP) + "</a>").getBytes(StandardCharsets.UTF_8));
    }

    /** Longer than need be, a surrogate, beyond the last character, cut short, or of no character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C1BF",
                "E08080",
                "E09FBF",
                "F0808080",
                "F08FBFBF",
                "EDA080",
                "F4908080",
                "F5808080",
                "FF",
                "80",
                "E9",
                "C3",
                "E282"
            })
    void bytesThatAreNoCharacterAreDamaged(String hex) throws IOException {
        for (String before : new String[] {"", "x", "douze signes", "été"}) {
            for (String around : new String[] {"<a>%</a>", "<a b='%'/>", "<a><!--%--></a>"}) {
                String[] sides = around.split("%");
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                part.write((sides[0] + before).getBytes(StandardCharsets.UTF_8));
                part.write(HexFormat.of().parseHex(hex));
                part.write(sides[1].getBytes(StandardCharsets.UTF_8));
                assertDamaged(part.toByteArray());
            }
        }
    }

    /** What Java reads passes as it is; what does not pass Java does not read either. */
    @Property
    void utf8Passes(@ForAll @Size(max = 40) byte[] any, @ForAll String text) throws IOException {
        byte[] good = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Utf8Bytes(new ByteArrayInputStream(good)).readAllBytes()).isEqualTo(good);
        try {
            new Utf8Bytes(new ByteArrayInputStream(any)).readAllBytes();
        } catch (CharConversionException refused) {
            assertThatThrownBy(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(any)))
                    .isInstanceOf(CharacterCodingException.class);
        }
    }

    @Property
    void runsOfWhiteSpaceAreOneSpace(
            @ForAll @Chars({' ', '\n', '\t', '\r', '\f', '\u000B', '\u00A0', 'a', 'é'}) String text) {
        StringBuilder spaced = new StringBuilder();
        Xml.addSpaced(text, spaced);
        assertThat(spaced.toString()).isEqualTo(text.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "007",
                "-0",
                "45",
                "+5",
                " 5 ",
                "123456789",
                "999999999",
                "1234567890",
                "12345678901234567890",
                "1e3",
                "1.5",
                "-12"
            })
    void aNumberIsThatOfJava(String number) throws IOException {
        Source source = Reads.of(Zips.write(
                java.nio.file.Files.createTempFile("nombre", ".xlsx"),
                Zips.rows("<row><c><v>" + number + "</v></c></row>")));
        assertThat(source.sheets().getFirst().rows().getFirst().cell(0))
                .isEqualTo(new RawCell.Numeric(Double.parseDouble(number), CellFormat.GENERAL));
    }
}
