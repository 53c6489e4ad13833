package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperParts.Alignment;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.VeraPdf;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lists on paper, as they are filtered, sorted and arranged. */
class PrintedListTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
    private static final List<Column<?>> LOG = List.of(
            Trials.DAY, Trials.TOOL, Trials.TESTER, Trials.TASK, Trials.MINUTES, Trials.NET_GAIN, Trials.QUALITY);

    private Workbook workbook;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = SampleWorkbook.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private static PrintedList.Rows log(Query query, String... narrowing) {
        return new PrintedList.Rows(
                query, "Essais", LOG.stream().map(ListColumn::of).toList(), List.of(narrowing));
    }

    @Tag("slow")
    @Test
    void eachPageHasTheHeadsAndEachRowIsOnOne() throws Exception {
        byte[] pdf = pdf(log(Query.of(Trials.SHEET).order(List.of(Sort.by(Trials.MINUTES)))));
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("Tâche essayée"));
        List<String> tasks = workbook.read(reader -> reader.all(Trials.SHEET)).stream()
                .map(trial -> squeeze(trial.get(Trials.TASK, "")))
                .toList();
        assertThat(tasks)
                .allMatch(task -> pages.stream().map(PrintedListTest::squeeze).anyMatch(page -> page.contains(task)));
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void whatAddsUpIsAddedUpUnderTheRows() throws IOException {
        Query query = Query.of(Trials.SHEET).filter("lettre");
        long minutes = workbook.read(reader -> reader.sum(reader.list(query), Trials.MINUTES));
        String text = String.join("", pages(pdf(log(query, "Trois mois", "« lettre »"))));
        assertThat(text)
                .contains("Filtre : Trois mois · « lettre »")
                .containsPattern(
                        "Total\\s+" + Messages.words().duration(minutes).replace('\u00a0', ' '));
    }

    @Test
    void aSumStaysWithItsUnit() throws IOException {
        Messages.use(Language.ENGLISH);
        try {
            assertThat(String.join("\n", pages(pdf(log(Query.of(Trials.SHEET))))))
                    .containsPattern("(?m)^Total.* min .* min\\s*$");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void theColumnsThatMayLeaveDoSoBeforeTheOthers() {
        ListColumn note = ListColumn.of(UseCases.PROBLEM);
        List<ListColumn> columns = Stream.concat(
                        Stream.of(
                                ListColumn.of(UseCases.TITLE),
                                new ListColumn("", note.reads(), Alignment.LEFT, 1, note.words())),
                        IntStream.range(0, 7).mapToObj(_ -> ListColumn.of(UseCases.BENEFIT)))
                .toList();
        ListLayout layout = ListLayout.of(columns, LetterSize.ORDINARY);
        assertThat(layout.under()).extracting(ListColumn::about).containsExactly(UseCases.PROBLEM);
        assertThat(layout.beside()).hasSize(8);
    }

    @Test
    void aColumnIsNoWiderThanWhatItHoldsAndMarksStandInItsMiddle() {
        ListColumn mark = ListColumn.of(UseCases.BENEFIT);
        List<ListColumn> matrix = List.of(
                ListColumn.of(UseCases.TITLE),
                new ListColumn("Bénéfice retenu", mark.reads(), Alignment.MIDDLE, 0, mark.words()),
                ListColumn.of(UseCases.COST_12_MONTHS),
                ListColumn.of(UseCases.VERDICT));
        ListSums none = workbook.read(reader -> new ListSums(matrix, new Labels(reader)));
        assertThat(ListLayout.of(matrix, LetterSize.ORDINARY).heads(none))
                .extracting(Head::width, Head::alignment)
                .containsExactly(
                        tuple(Width.FREE, Alignment.LEFT),
                        tuple(Width.TINY, Alignment.MIDDLE),
                        tuple(Width.NARROW, Alignment.RIGHT),
                        tuple(Width.MEDIUM, Alignment.LEFT));
    }

    @Test
    void aProposalHasItsShapeAndItsWord() throws Exception {
        PrintedList.Rows cases = new PrintedList.Rows(
                Query.of(UseCases.SHEET),
                "Cas d’usage",
                Stream.of(UseCases.TITLE, UseCases.VERDICT).map(ListColumn::of).toList(),
                List.of());
        byte[] pdf = pdf(cases);
        assertThat(String.join("", pages(pdf))).contains("LANCER", "ADAPTER").doesNotContain("Adapter");
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void addressesAreLinks() throws Exception {
        SampleWorkbook.take(
                workbook,
                List.of(SampleWorkbook.insert(
                        Learning.SHEET,
                        SampleWorkbook.id(0x9901),
                        Cells.of(Learning.TOPIC, "Suivre https://exemple.org/cours, puis écrire à amina@exemple.org.")
                                .and(Learning.DAY, AT.toLocalDate()))));
        byte[] pdf = pdf(PrintedList.Rows.of(Query.of(Learning.SHEET)));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .containsExactlyInAnyOrder("https://exemple.org/cours", "mailto:amina@exemple.org");
        }
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void severalListsHaveATitleEachAndNoneTellsAContact() throws IOException {
        PrintedList several = new PrintedList.Several(
                "Ressources",
                Stream.of(Learning.SHEET, Experts.SHEET)
                        .map(sheet -> PrintedList.Rows.of(Query.of(sheet)))
                        .toList());
        String contact = workbook.read(reader -> reader.all(Experts.SHEET)).stream()
                .map(expert -> expert.get(Experts.CONTACT, ""))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(String.join("", pages(pdf(several))))
                .contains("Ressources", "Apprentissages", "Expert·es")
                .doesNotContain(contact);
        ListColumn told = ListColumn.of(Experts.CONTACT);
        PrintedList.Rows asked = new PrintedList.Rows(
                Query.of(Experts.SHEET), "Expert·es", List.of(ListColumn.of(Experts.NAME), told), List.of());
        assertThat(String.join("", pages(pdf(asked)))).doesNotContain(contact);
    }

    /** A chart that a page holds begins no page but its own; a longer one says its heads and its scale on each. */
    @Tag("slow")
    @Test
    void aChartStandsWholeOnAPage() throws IOException {
        uses(7);
        List<String> pages = pages(cloud());
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(count(pages, "De0,1g")).isEqualTo(count(pages, "Bénéfice\\dsur3,"));
        uses(40);
        List<String> more = pages(cloud());
        assertThat(count(more, "De0,1g")).isGreaterThan(count(more, "Bénéfice\\dsur3,"));
        assertThat(count(more, "0,1g10g1kg")).isEqualTo(count(more, "De0,1g"));
    }

    /** Adds use cases of the highest benefit. */
    private void uses(int more) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            edits.add(SampleWorkbook.insert(
                    UseCases.SHEET,
                    SampleWorkbook.id(0x9000 + 100 * more + i),
                    Cells.of(UseCases.TITLE, "Usage " + more + "." + i).and(UseCases.MORE_PEOPLE, 3)));
        }
        SampleWorkbook.take(workbook, edits);
    }

    private byte[] cloud() {
        return workbook.read(reader -> Prints.useCases(reader, Query.of(UseCases.SHEET), "Nuage", "x.lucide", AT)
                .bytes());
    }

    private byte[] pdf(PrintedList list) {
        return workbook.read(reader -> PrintedForms.of(reader, list, LetterSize.ORDINARY, "x.lucide", AT)
                .bytes());
    }

    private static long count(List<String> pages, String pattern) {
        return pages.stream()
                .map(PrintedListTest::squeeze)
                .mapToLong(
                        page -> Pattern.compile(pattern).matcher(page).results().count())
                .sum();
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper reading = new PDFTextStripper();
                reading.setStartPage(page);
                reading.setEndPage(page);
                pages.add(reading.getText(pdf).replace('\u00a0', ' '));
            }
        }
        return pages;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
