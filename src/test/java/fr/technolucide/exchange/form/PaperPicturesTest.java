package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.PdfPages;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws to {@code docs/pictures/papier} the first pages of paper that the README and the page for the board show. */
@Tag("pictures")
class PaperPicturesTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
    private static final String SOURCE = "Passerelles.lucide";
    private static final Path KEPT = Path.of("docs", "pictures");
    private static final int MOST_BYTES = 200_000;
    private static final int WIDTH = 1366;
    private static final int A4_POINTS = 595;
    private static final int GREYS = 16;

    @TempDir
    Path folder;

    @AfterEach
    void inFrench() {
        Messages.use(Language.FRENCH);
    }

    @ParameterizedTest
    @EnumSource
    void thePagesShownAreTheSameAtEachRunAndSmall(Language language) throws IOException {
        Messages.use(language);
        Map<String, byte[]> first = pages(folder.resolve("1"));
        Map<String, byte[]> second = pages(folder.resolve("2"));
        Path root = language == Language.FRENCH ? KEPT : KEPT.resolve(language.tag());
        Path kept = Files.createDirectories(root.resolve("papier"));
        for (Map.Entry<String, byte[]> page : first.entrySet()) {
            assertThat(page.getValue())
                    .as(page.getKey())
                    .hasSizeLessThan(MOST_BYTES)
                    .isEqualTo(second.get(page.getKey()));
            Files.write(kept.resolve(page.getKey() + ".png"), page.getValue());
        }
    }

    /** The first page of each, by the name of its file. */
    private static Map<String, byte[]> pages(Path folder) throws IOException {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        try (Workbook workbook = SampleWorkbook.example(Files.createDirectories(folder))) {
            pages.put("dossier", workbook.read(reader -> of(reader, PaperForm.BOARD, nextMeeting())));
            pages.put("proces-verbal", workbook.read(reader -> of(reader, PaperForm.MINUTES, lastBoard(reader))));
            pages.put("liste", workbook.read(reader -> of(reader, PaperForm.CHECKLIST, lastFullList(reader))));
        }
        return pages;
    }

    private static PrintOrder.Content nextMeeting() {
        return new PrintOrder.OfMeeting(Optional.empty());
    }

    /** The last meeting of the board that decided. */
    private static PrintOrder.Content lastBoard(Reader reader) {
        LocalDate day = reader.all(Decisions.SHEET).stream()
                .filter(decision -> decision.get(Decisions.BODY) == Body.CA && decision.get(Decisions.OUTCOME) != null)
                .map(decision -> decision.get(Decisions.DAY, LocalDate.MIN))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new PrintOrder.OfMeeting(Optional.of(new BoardFile.Meeting(Body.CA, day)));
    }

    private static PrintOrder.Content lastFullList(Reader reader) {
        Row list = reader.all(Checklists.SHEET).stream()
                .filter(each -> each.get(Checklists.VARIANT) == Variant.FULL)
                .max((one, other) ->
                        one.get(Checklists.DAY, LocalDate.MIN).compareTo(other.get(Checklists.DAY, LocalDate.MIN)))
                .orElseThrow();
        return new PrintOrder.Filled(list.id());
    }

    private static byte[] of(Reader reader, PaperForm form, PrintOrder.Content content) {
        byte[] pdf = PrintedForms.of(reader, new PrintOrder(form, content, LetterSize.ORDINARY), SOURCE, AT)
                .bytes();
        return png(PdfPages.image(pdf, 0, 72.0 * WIDTH / A4_POINTS));
    }

    /** A file in few greys: paper is black on white. */
    private static byte[] png(BufferedImage page) {
        int[] greys = new int[GREYS];
        for (int i = 0; i < GREYS; i++) {
            greys[i] = 0xFF000000 | i * 0x111111;
        }
        IndexColorModel model = new IndexColorModel(4, GREYS, greys, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage grey =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, Math.round((page.getRGB(x, y) >> 8 & 0xFF) / 17f));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey, null, null), smallest);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
