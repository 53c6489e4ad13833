package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.print.Fonts;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.Tags;
import fr.technolucide.exchange.print.VeraPdf;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintedFormsTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
    private static final double MM = 72 / 25.4;
    private static final String SOURCE = "Passerelles.lucide";

    /** So many points fill four pages, with the rule and the decision at their end. */
    private static final int FULL_PAGES = 30;

    @TempDir
    private Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = SampleWorkbook.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
        Messages.use(Language.FRENCH);
    }

    static Stream<Arguments> everyFormInEveryLanguage() {
        return Stream.of(PaperForm.values())
                .flatMap(form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("everyFormInEveryLanguage")
    void blankFormsConformToPdfUaAndPdfAAndTakeThePagesTheyAreMeantToTake(PaperForm form, Language language)
            throws Exception {
        Messages.use(language);
        byte[] bytes = blankOrBoard(form);
        assertConforms(bytes);
        int pages = switch (form) {
            case CHECKLIST -> points() > FULL_PAGES ? 5 : 4;
            case USE_CASE -> 2;
            case BOARD -> 4;
            default -> 1;
        };
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages())
                    .as("pages of %s, %s", form, language)
                    .isEqualTo(pages);
        }
    }

    private int points() {
        return workbook.<Integer>read(reader ->
                Questions.edition(reader, Questions.EDITION, Variant.FULL).size());
    }

    /** The page of the board is never blank: it is among those above. */
    static Stream<Arguments> everyFilledFormInEveryLanguage() {
        return everyFormInEveryLanguage().filter(form -> !((PaperForm) form.get()[0]).isOfMeeting());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("everyFilledFormInEveryLanguage")
    void filledFormsConformToPdfUaAndPdfA(PaperForm form, Language language) throws Exception {
        Messages.use(language);
        assertConforms(filled(form));
    }

    private static void assertConforms(byte[] bytes) throws Exception {
        assertThat(VeraPdf.faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(Tags.of(pdf)).contains("H1");
            assertThat(Fonts.of(pdf))
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
        }
    }

    @Test
    void aFilledChecklistSaysTheVerdictItsAlertsItsUnknownsAndTheDecision() throws IOException {
        Row useCase = named(UseCases.SHEET, UseCases.SHORT_TITLE, "Courriers");

        String text =
                text(workbook.<byte[]>read(reader -> Prints.about(reader, PaperForm.CHECKLIST, useCase, SOURCE, AT)
                        .map(PrintedPdf::bytes)
                        .orElseThrow()));

        assertThat(text)
                .contains("Courriers aux administrations", "ADAPTER", "78\u00a0%", "sur 9 groupes")
                .contains("8 sur 9", "6.2, 7.4", "9.3", "Ouvrir un pilote de trois mois")
                .contains("Passerelles.lucide", "25/11/2026");
    }

    @Test
    void anOverrideIsPrintedWithItsReasonItsNameAndItsDate() throws IOException {
        Row decision = first(Decisions.SHEET, row -> !row.isEmpty(Decisions.OVERRIDE_REASON));
        UUID useCase = Objects.requireNonNull(decision.get(Decisions.USE_CASE));
        Row checklist = first(Checklists.SHEET, row -> useCase.equals(row.get(Checklists.USE_CASE)));

        String text = squeezed(workbook.read(reader -> Prints.filled(reader, PaperForm.CHECKLIST, checklist, SOURCE, AT)
                .bytes()));

        String name = workbook.read(
                reader -> new Labels(reader).text(Decisions.SIGNED_BY, decision.get(Decisions.SIGNED_BY)));
        assertThat(text)
                .contains(squeeze("Cette décision va plus loin que ce que la règle proposait ce jour-là"))
                .contains(squeeze(decision.get(Decisions.OVERRIDE_REASON, "")))
                .contains(squeeze(Labels.of(Decisions.SIGNED_BY) + name))
                .contains(squeeze(Labels.of(Decisions.DAY)
                        + Messages.words().numericDate(Objects.requireNonNull(decision.get(Decisions.DAY)))));
    }

    @Test
    void theBoardReadsTheFiguresOfTheSummary() throws IOException {
        BoardSummary summary = workbook.read(BoardSummary::of);

        String text =
                text(workbook.read(reader -> Prints.board(reader, SOURCE, AT).bytes()));

        assertThat(text)
                .contains(Messages.words().duration(summary.hours().totalMinutes()))
                .contains(Messages.words().money(summary.inService().cost().value()))
                .contains("ALERTE\u00a03.1", "AUTRE APPROCHE", "Poursuivre le pilote")
                .contains("Total 5,1 180 2\u00a0356");
        summary.hours().tools().forEach(tool -> assertThat(text).contains(tool.get(Tools.NAME, "?")));
    }

    @Test
    void whereAnotherApproachIsProposedTheAlternativesStandUnderTheConclusion() throws IOException {
        assertThat(headings("Affiches d’événements")).containsSubsequence("Alternatives", "Usages prévus");
        assertThat(headings("Tri des courriels de l’accueil")).containsSubsequence("Usages prévus", "Alternatives");
    }

    private List<String> headings(String title) throws IOException {
        Row useCase = named(UseCases.SHEET, UseCases.TITLE, title);
        byte[] pdf = workbook.<byte[]>read(reader -> Prints.about(reader, PaperForm.USE_CASE, useCase, SOURCE, AT)
                .map(PrintedPdf::bytes)
                .orElseThrow());
        List<String> headings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(entry -> headings.add(entry.getTitle()));
        }
        return headings;
    }

    @Test
    void theFileOfAMeetingHasAnOutlineAnAuthorAndASubject() throws IOException {
        byte[] pdf = workbook.read(reader -> Prints.board(reader, SOURCE, AT).bytes());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sections = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(entry -> sections.add(entry.getTitle()));

            assertThat(sections).contains("Ce qui vous est demandé", "En retard", "Où en sommes-nous");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo(workbook.read(Association::row).get(Association.NAME, ""));
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo("Bureau du 3 décembre 2026\u00a0: ce que l’instance doit savoir et décider.");
        }
    }

    @Test
    void onAFilledListOnlyRaisedAlertsCarryTheStrongMark() throws IOException {
        Row useCase = first(UseCases.SHEET, row -> row.get(UseCases.TITLE, "").startsWith("Tri des courriels"));

        String text =
                text(workbook.<byte[]>read(reader -> Prints.about(reader, PaperForm.CHECKLIST, useCase, SOURCE, AT)
                        .map(PrintedPdf::bytes)
                        .orElseThrow()));

        assertThat(text.split("ALERTE", -1)).as("the rule and 4.2").hasSize(1 + 1 + 1);
        assertThat(text.split("peut\\s+alerter", -1)).hasSize(1 + 8);
    }

    @Test
    void theBoardNamesEveryCodeOfAnAlert() throws IOException {
        List<Edit> refusals = workbook.read(reader -> reader.all(Answers.SHEET).stream()
                .map(answer -> Edit.update(answer, Cells.of(Answers.VALUE, Answer.NON)))
                .toList());
        workbook.apply(new ChangeSet(StepKind.EDITED, "", refusals));
        List<String> codes = workbook.<List<String>>read(reader -> BoardSummary.of(reader).alerts().stream()
                .map(Alert::codes)
                .max(Comparator.comparing(List::size))
                .orElseThrow());
        assertThat(codes).hasSize(9);

        byte[] pdf = workbook.read(reader -> Prints.board(reader, SOURCE, AT).bytes());

        assertThat(squeeze(text(pdf))).contains(squeeze("ALERTE " + String.join(", ", codes)));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 100_000_000})
    void howeverManyTheGramsOfTheBoardStayOnOneLine(int usesPerMonth) throws IOException {
        List<Edit> heavy = workbook.read(reader -> reader.all(Usages.SHEET).stream()
                .map(usage -> Edit.update(usage, Cells.of(Usages.PER_MONTH, usesPerMonth)))
                .toList());
        workbook.apply(new ChangeSet(StepKind.EDITED, "", heavy));
        BoardSummary summary = workbook.read(BoardSummary::of);
        Range total = summary.footprints().total(summary.inUse().useCases());

        String text =
                text(workbook.read(reader -> Prints.board(reader, SOURCE, AT).bytes()));

        assertThat(text)
                .contains(Stream.of(total.low(), total.central(), total.high())
                        .map(grams -> Messages.words().decimal(grams, 0))
                        .collect(Collectors.joining(" ", "Total ", "")));
    }

    @Test
    void everyPageOfMinutesNamesItsMeeting() throws IOException {
        PrintOrder order = new PrintOrder(
                PaperForm.MINUTES,
                new PrintOrder.OfMeeting(Optional.of(new BoardFile.Meeting(Body.CA, LocalDate.of(2026, 12, 10)))),
                LetterSize.ORDINARY);
        byte[] bytes = workbook.read(
                reader -> PrintedForms.of(reader, order, SOURCE, AT).bytes());

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(squeeze(stripper.getText(pdf)))
                        .contains(squeeze("Procès-verbal, CA du 10 décembre 2026 — " + SOURCE));
            }
        }
    }

    /** What stands between two places across the first page, in mm. */
    private static String textBetween(byte[] bytes, double left, double right) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("column", new Rectangle2D.Double(left * MM, 0, (right - left) * MM, 297 * MM));
            stripper.extractRegions(pdf.getPage(0));
            return stripper.getTextForRegion("column");
        }
    }

    @Test
    void aLongTitleStaysOnThePageOfWhatChanged() throws IOException {
        Row useCase = named(UseCases.SHEET, UseCases.SHORT_TITLE, "Courriers");
        String title = "Relire et réécrire les courriers aux administrations "
                .repeat(5)
                .strip();
        workbook.apply(new ChangeSet(
                StepKind.EDITED, "", List.of(Edit.update(useCase, Cells.of(UseCases.TITLE, title)))));

        byte[] pdf = workbook.read(reader -> {
            List<Row> fillings = ChecklistChanges.fillings(useCase.id(), reader);
            return Prints.changes(reader, fillings.get(1).id(), fillings.get(0).id(), SOURCE, AT)
                    .bytes();
        });

        assertThat(squeeze(textBetween(pdf, 15, 195))).contains(squeeze(title));
    }

    @ParameterizedTest
    @EnumSource
    void theBlankChecklistEndsWithTheRuleADecisionAndSignatures(Language language) throws IOException {
        Messages.use(language);

        String text = squeezed(blankOrBoard(PaperForm.CHECKLIST));

        assertThat(text)
                .contains(squeeze(Messages.text("paper.rule.title")))
                .contains(squeeze(Messages.text("paper.rule.5", 80, 75)))
                .containsSubsequence(
                        squeeze(Messages.text("paper.checklist.to_decide")),
                        squeeze(Labels.of(Decisions.BODY)),
                        squeeze(Labels.of(Decisions.DAY)),
                        squeeze(Labels.of(Decisions.REVIEW_DATE)),
                        squeeze(Messages.text("paper.attendance.signature")));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void theQuickChecklistIsOnePageWithItsDecisionWhateverItsUseCase(Language language) throws IOException {
        Messages.use(language);
        List<String> longer = new ArrayList<>();
        for (Row useCase : workbook.read(reader -> reader.all(UseCases.SHEET))) {
            PrintOrder order = new PrintOrder(
                    PaperForm.CHECKLIST_QUICK, new PrintOrder.Blank(Optional.of(useCase.id())), LetterSize.ORDINARY);
            byte[] pdf = workbook.read(
                    reader -> PrintedForms.of(reader, order, SOURCE, AT).bytes());
            assertThat(squeezed(pdf))
                    .contains(squeeze(Messages.text("paper.checklist.to_decide")))
                    .contains(squeeze(Messages.text("paper.attendance.signature")));
            if (pages(pdf) > 1) {
                longer.add(useCase.get(UseCases.TITLE, ""));
            }
        }
        assertThat(longer).isEmpty();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void anEmptyWorkbookHasABoardSummaryThatSaysSo(@TempDir Path elsewhere) throws IOException {
        try (Workbook empty = SampleWorkbook.empty(elsewhere)) {
            String text =
                    text(empty.read(reader -> Prints.board(reader, SOURCE, AT).bytes()));

            assertThat(text)
                    .contains(
                            "Aucune décision n’attend cette instance à cette date.",
                            "Aucune liste remplie n’a de point d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0».",
                            "aucun cas d’usage écrit",
                            "aucune demande d’appui")
                    .doesNotContain("sur 0", "dont —");
        }
    }

    @Test
    void whatNoFaceDrawsIsSaidByItsRow() throws IOException {
        Row trial = changed(first(Trials.SHEET, _ -> true), Trials.LESSON, "Une leçon \uE123, et \uE456.");

        PrintedPdf pdf = workbook.read(reader -> Prints.filled(reader, PaperForm.TRIAL, trial, "\uE789.lucide", AT));

        assertThat(pdf.undrawn()).extracting(UndrawnRow::sheet).containsExactly("Essais", "");
        assertThat(pdf.undrawn().getFirst().characters()).containsExactly("\uE123", "\uE456");
        assertThat(pdf.undrawn().getFirst().sentence())
                .contains("[U+E123]", workbook.read(reader -> new Labels(reader).of(trial)));
        assertThat(pdf.undrawn().getLast().sentence()).contains("[U+E789]");
        assertThat(text(pdf.bytes())).contains("Une leçon [U+E123], et [U+E456].");
        assertThat(UndrawnRow.warning(List.of())).isEmpty();
    }

    @Test
    void aFormOfFrenchTextsSaysNothing() {
        assertThat(workbook.read(reader -> Prints.board(reader, SOURCE, AT)).undrawn())
                .isEmpty();
    }

    @Test
    void everyFormPrintsEveryScript() throws IOException {
        String text = "Перекласти довідку ترجمة Μετάφραση תרגום";
        Row note = changed(first(RetroNotes.SHEET, _ -> true), RetroNotes.TEXT, text);
        Row useCase = changed(first(UseCases.SHEET, _ -> true), UseCases.PROBLEM, text);
        Row trial = changed(first(Trials.SHEET, _ -> true), Trials.TASK, text);
        UUID retrospective = Objects.requireNonNull(note.get(RetroNotes.RETROSPECTIVE));

        assertThat(List.of(
                        filled(
                                PaperForm.RETROSPECTIVE,
                                first(Retrospectives.SHEET, row -> row.id().equals(retrospective))),
                        filled(PaperForm.USE_CASE, useCase),
                        filled(PaperForm.TRIAL, trial)))
                .allSatisfy(pdf -> assertThat(text(pdf).replaceAll("\\s+", " "))
                        .contains("Перекласти", "довідку", "ترجمة", "Μετάφραση", "תרגום"));
    }

    private <T> Row changed(Row row, Column<T> column, T value) {
        workbook.apply(new ChangeSet(
                StepKind.EDITED,
                "",
                List.of(new Edit.Update(row.sheet(), row.id(), Cells.of(column, value), Edit.Origin.TAKEN))));
        return workbook.read(reader -> reader.find(row.sheet(), row.id()).orElseThrow());
    }

    /** Whatever its length, a name is neither cut by the margin nor pushed off the foot of the page. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void longNamesStayOnThePaper(LetterSize letters) throws IOException {
        String title =
                "Traduire la charte d’accueil, puis la faire relire ".repeat(5).strip();
        Row useCase = changed(first(UseCases.SHEET, _ -> true), UseCases.TITLE, title);
        Row trial = changed(first(Trials.SHEET, _ -> true), Trials.USE_CASE, useCase.id());
        for (Map.Entry<PaperForm, Row> each :
                Map.of(PaperForm.TRIAL, trial, PaperForm.USE_CASE, useCase).entrySet()) {
            byte[] pdf = workbook.read(reader -> PrintedForms.of(
                            reader,
                            new PrintOrder(
                                    each.getKey(),
                                    new PrintOrder.Filled(each.getValue().id()),
                                    letters),
                            SOURCE,
                            AT)
                    .bytes());
            List<TextPosition> seen = letters(pdf);
            assertThat(seen)
                    .as(each.getKey().id())
                    .noneMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() > 195.5 * MM)
                    .noneMatch(letter -> letter.getYDirAdj() > 295 * MM);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void everySheetHasAListThatSaysEachRowWithinTheMargins(LetterSize letters) throws IOException {
        for (Sheet sheet : workbook.read(Reader::schema).sheets()) {
            PrintedList list = PrintedList.Rows.of(Query.of(sheet));
            byte[] pdf = workbook.read(
                    reader -> PrintedForms.of(reader, list, letters, SOURCE, AT).bytes());
            String text = squeezed(pdf);
            List<Row> rows = workbook.read(reader -> reader.complete(reader.all(sheet), sheet.derived()));
            Column<?> first = sheet.columns().stream()
                    .filter(column -> column.isInTable() && !column.isHidden())
                    .findFirst()
                    .orElseThrow();
            List<String> names = workbook.read(reader -> rows.stream()
                    .map(row -> row.isEmpty(first) ? "" : new Labels(reader).text(first, row.get(first)))
                    .toList());
            assertThat(names).as(sheet.name()).allMatch(name -> text.contains(squeeze(name)));
            assertThat(letters(pdf))
                    .as(sheet.name())
                    .noneMatch(letter ->
                            letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - 14.5 * MM);
            boolean estimated =
                    sheet.columns().stream().anyMatch(column -> column.isInTable() && EstimateCaution.isAbout(column));
            assertThat(text.contains("Ordredegrandeur")).as(sheet.name()).isEqualTo(estimated);
        }
    }

    @Tag("slow")
    @Test
    void aListConformsToPdfUaAndPdfA() throws Exception {
        assertConforms(workbook.read(reader -> PrintedForms.of(
                        reader, PrintedList.Rows.of(Query.of(Tools.SHEET)), LetterSize.ORDINARY, SOURCE, AT)
                .bytes()));
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
        }
        return letters;
    }

    @Test
    void aLongTextFlowsOverPagesWithoutLosingAWord() throws IOException {
        String lesson = "Des mots, et encore des mots. ".repeat(130).strip();
        Row changed = changed(first(Trials.SHEET, _ -> true), Trials.LESSON, lesson);

        String text = text(workbook.read(reader ->
                Prints.filled(reader, PaperForm.TRIAL, changed, SOURCE, AT).bytes()));

        assertThat(text.split("encore", -1)).hasSize(131);
    }

    @Test
    void aRequestForSupportIsOnePageWhateverItsUseCase() throws IOException {
        List<Row> useCases = new ArrayList<>(workbook.read(reader -> reader.all(UseCases.SHEET)));
        useCases.add(useCases.getFirst().with(UseCases.PROBLEM, "Une lettre prend quarante minutes. ".repeat(30)));
        List<String> longer = new ArrayList<>();
        for (Row useCase : useCases) {
            byte[] pdf =
                    workbook.<byte[]>read(reader -> Prints.about(reader, PaperForm.SUPPORT_REQUEST, useCase, SOURCE, AT)
                            .orElseThrow()
                            .bytes());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                if (document.getNumberOfPages() > 1) {
                    longer.add(useCase.get(UseCases.TITLE, ""));
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void aFormNeverFilledForAUseCaseIsBlankUnderItsName() throws IOException {
        Row useCase = first(UseCases.SHEET, row -> "Affiches".equals(row.get(UseCases.SHORT_TITLE)));

        String text = text(
                workbook.<byte[]>read(reader -> Prints.about(reader, PaperForm.CHECKLIST_QUICK, useCase, SOURCE, AT)
                        .map(PrintedPdf::bytes)
                        .orElseThrow()));

        assertThat(text).contains("Affiches d’événements").doesNotContain("Proposition de la règle");
    }

    @ParameterizedTest
    @EnumSource
    void aBlankRetrospectiveHasTheFormatOfTheMeetingItIsMadeFor(Format format) throws IOException {
        Row meeting = meeting(format);

        String text = squeezed(blank(Optional.of(meeting.id())));

        assertThat(text).contains(squeeze(word(Retrospectives.FORMAT, format)));
        format.columns().forEach(column -> assertThat(text).contains(squeeze(word(RetroNotes.BOARD_COLUMN, column))));
        assertThat(squeezed(blank(Optional.empty())))
                .contains(squeeze(word(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void aMeetingLeavesAsMuchRoomAsABlankSheetInAColumnWithoutNotes(Format format) throws IOException {
        Row meeting = meeting(format);
        double blank = belowTheBoard(blank(Optional.of(meeting.id())));
        assertThat(belowTheBoard(filled(PaperForm.RETROSPECTIVE, meeting))).isCloseTo(blank, within(1.0));

        Row note = Row.of(RetroNotes.SHEET, UUID.randomUUID(), AT.toLocalDate())
                .with(RetroNotes.RETROSPECTIVE, meeting.id())
                .with(RetroNotes.BOARD_COLUMN, format.columns().getFirst())
                .with(RetroNotes.TEXT, "Une note");
        workbook.apply(new ChangeSet(StepKind.EDITED, "", List.of(Edit.insert(note))));

        assertThat(belowTheBoard(filled(PaperForm.RETROSPECTIVE, meeting))).isCloseTo(blank, within(1.0));
    }

    private Row meeting(Format format) {
        Row meeting = Row.of(Retrospectives.SHEET, UUID.randomUUID(), AT.toLocalDate())
                .with(Retrospectives.NUMBER, 41)
                .with(Retrospectives.DAY, AT.toLocalDate())
                .with(Retrospectives.FORMAT, format);
        workbook.apply(new ChangeSet(StepKind.EDITED, "", List.of(Edit.insert(meeting))));
        return meeting;
    }

    private byte[] blank(Optional<UUID> subject) {
        PrintOrder order = new PrintOrder(PaperForm.RETROSPECTIVE, new PrintOrder.Blank(subject), LetterSize.ORDINARY);
        return workbook.read(
                reader -> PrintedForms.of(reader, order, SOURCE, AT).bytes());
    }

    private static String word(Column<? extends Enum<?>> column, Enum<?> item) {
        return Labels.item((Kind.Choice<?>) column.kind(), item);
    }

    /** How far down the page, in points, what comes after the board begins. */
    private static double belowTheBoard(byte[] pdf) throws IOException {
        String after = Labels.of(Retrospectives.CHANGE);
        List<Double> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.contains(after)) {
                        found.add((double) letters.getFirst().getYDirAdj());
                    }
                }
            }.getText(document);
        }
        return found.getFirst();
    }

    private byte[] filled(PaperForm form, Row row) {
        return workbook.read(
                reader -> Prints.filled(reader, form, row, SOURCE, AT).bytes());
    }

    private byte[] blankOrBoard(PaperForm form) {
        return workbook.read(reader -> form.isBlankable()
                ? PrintedForms.blank(reader, form, AT).bytes()
                : Prints.board(reader, SOURCE, AT).bytes());
    }

    private byte[] filled(PaperForm form) {
        Row row = switch (form) {
            case CHECKLIST -> first(Checklists.SHEET, each -> each.get(Checklists.VARIANT) == Variant.FULL);
            case CHECKLIST_QUICK -> first(Checklists.SHEET, each -> each.get(Checklists.VARIANT) == Variant.QUICK);
            default -> first(PrintedForms.sheet(form).orElseThrow(), _ -> true);
        };
        return filled(form, row);
    }

    private Row first(Sheet sheet, Predicate<Row> which) {
        Function<Reader, Row> question =
                reader -> reader.all(sheet).stream().filter(which).findFirst().orElseThrow();
        return workbook.read(question);
    }

    private Row named(Sheet sheet, Column<String> column, String name) {
        return first(sheet, row -> name.equals(row.get(column)));
    }

    private static String squeezed(byte[] pdf) throws IOException {
        return squeeze(text(pdf));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
