package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.Tags;
import fr.technolucide.exchange.print.VeraPdf;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
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

/** A form filled in on a screen, by PDFBox as any program does, comes back as what was typed in it. */
class FilledPdfTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
    private static final String TRIAL = "technolucide/trials/1/";
    private static final String HEAD = "technolucide/checklists/full/";

    private static final Map<String, String> WHOLE = Map.of(
            TRIAL + "tool", "Plumier",
            TRIAL + "day", "03/11/2026",
            TRIAL + "tester", "Chloé",
            TRIAL + "minutes", "45",
            TRIAL + "task", "Relire le bail",
            TRIAL + "data_used", "public",
            TRIAL + "quality", "4",
            TRIAL + "lesson", "Une leçon,\nsur deux lignes.");

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

    private byte[] form(PaperForm form, boolean fillable) {
        PrintOrder order = new PrintOrder(form, new PrintOrder.Blank(Optional.empty(), fillable), LetterSize.ORDINARY);
        return workbook.read(reader -> PrintedForms.of(reader, order, "", AT).bytes());
    }

    private Path filled(PaperForm form, Map<String, String> values) throws IOException {
        return filled(form(form, true), values, folder.resolve("rempli.pdf"));
    }

    static Path filled(byte[] form, Map<String, String> values, Path target) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(form)) {
            PDAcroForm fields = pdf.getDocumentCatalog().getAcroForm();
            for (Map.Entry<String, String> each : values.entrySet()) {
                PDField field = fields.getField(each.getKey());
                assertThat(field).as(each.getKey()).isNotNull();
                field.setValue(each.getValue());
            }
            pdf.save(target.toFile());
        }
        return target;
    }

    private Row last(fr.technolucide.workbook.Sheet sheet) {
        return workbook.read(reader -> reader.all(sheet).getLast());
    }

    @Test
    void aTrialComesBackCellByCellAndASheetLeftBlankIsNoTrial() throws IOException {
        ImportReport report = Books.take(workbook, filled(PaperForm.TRIAL, WHOLE), ImportRequest.USUAL);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        Row trial = last(Trials.SHEET);
        assertThat(trial.get(Trials.DAY)).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(trial.get(Trials.MINUTES)).isEqualTo(45);
        assertThat(trial.get(Trials.TASK)).isEqualTo("Relire le bail");
        assertThat(trial.get(Trials.QUALITY)).isEqualTo(4);
        assertThat(trial.get(Trials.LESSON)).isEqualTo("Une leçon,\nsur deux lignes.");
        assertThat(trial.is(Trials.CONSENT_NOTED)).isFalse();
        assertThat(trial.isEmpty(Trials.ERRORS)).isTrue();
    }

    @Tag("slow")
    @Test
    void aBareNumberOfOneDigitIsMinutesSinceTheFormSaysSo() throws IOException {
        Map<String, String> values = new TreeMap<>(WHOLE);
        values.put(TRIAL + "minutes", "5");
        values.put(TRIAL + "minutes_with_ai", "3");

        Books.take(workbook, filled(PaperForm.TRIAL, values), ImportRequest.USUAL);

        assertThat(last(Trials.SHEET).get(Trials.MINUTES)).isEqualTo(5);
        assertThat(last(Trials.SHEET).get(Trials.MINUTES_WITH_AI)).isEqualTo(3);
    }

    @Tag("slow")
    @Test
    void theSameFormTakenTwiceChangesNothing() throws IOException {
        Path file = filled(PaperForm.TRIAL, WHOLE);
        Books.take(workbook, file, ImportRequest.USUAL);

        ImportReport again = Books.take(workbook, file, ImportRequest.USUAL);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.imported()).isZero();
    }

    @Tag("slow")
    @Test
    void aNameThatTheWorkbookDoesNotKnowIsAsked() throws IOException {
        Map<String, String> values = new TreeMap<>(WHOLE);
        values.put(TRIAL + "tester", "Zineb");

        ImportReport report = Books.take(workbook, filled(PaperForm.TRIAL, values), ImportRequest.USUAL);

        assertThat(report.imported()).isZero();
        assertThat(report.rejected()).hasSize(1);
        assertThat(report.newcomers()).extracting(UnknownName::name).containsExactly("Zineb");
    }

    @Tag("slow")
    @Test
    void whatAFormLacksIsNotInvented() throws IOException {
        Map<String, String> values = new TreeMap<>(WHOLE);
        values.remove(TRIAL + "day");
        values.put(TRIAL + "minutes", "longtemps");

        ImportReport report = Books.take(workbook, filled(PaperForm.TRIAL, values), ImportRequest.USUAL);

        assertThat(report.imported()).isZero();
        assertThat(report.rejected()).hasSize(1);
    }

    @Tag("slow")
    @Test
    void aChecklistComesBackWithItsAnswers() throws IOException {
        Map<String, Row> questions = new TreeMap<>();
        workbook.<List<Row>>read(reader -> Questions.edition(reader, Questions.EDITION))
                .forEach(question -> questions.put(question.get(Questions.CODE, ""), question));
        ImportReport report = Books.take(
                workbook,
                filled(
                        PaperForm.CHECKLIST,
                        Map.of(
                                HEAD + "use_case",
                                "Courriers aux administrations",
                                HEAD + "day",
                                "24/11/2026",
                                HEAD + "participants",
                                "Chloé, Farid",
                                answer(questions, "1.1", "value"),
                                "OUI",
                                answer(questions, "1.1", "evidence"),
                                "Entretiens de mars.",
                                answer(questions, "2.1", "value"),
                                "NE_SAIT_PAS",
                                answer(questions, "9.1", "evidence"),
                                "Bureau du 3 mars.")),
                ImportRequest.USUAL);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.imported()).isEqualTo(1 + 3);
        Row checklist = last(Checklists.SHEET);
        assertThat(checklist.get(Checklists.VARIANT)).isEqualTo(Variant.FULL);
        assertThat(checklist.ids(Checklists.PARTICIPANTS)).hasSize(2);
        List<Row> answers = workbook.read(reader -> reader.where(Answers.CHECKLIST, checklist.id()));
        assertThat(answers)
                .extracting(
                        row -> row.get(Answers.QUESTION),
                        row -> row.get(Answers.VALUE),
                        row -> row.get(Answers.EVIDENCE, ""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                questions.get("1.1").id(), Answer.OUI, "Entretiens de mars."),
                        org.assertj.core.groups.Tuple.tuple(questions.get("2.1").id(), Answer.NE_SAIT_PAS, ""),
                        org.assertj.core.groups.Tuple.tuple(questions.get("9.1").id(), null, "Bureau du 3 mars."));
    }

    private static String answer(Map<String, Row> questions, String code, String column) {
        return "technolucide/answers/" + questions.get(code).id() + "/" + column;
    }

    @Tag("slow")
    @Test
    void theAnswersOfAListWithoutUseCaseAreLeftOutAndThisIsSaid() throws IOException {
        Row question = workbook.read(reader -> reader.all(Questions.SHEET).getFirst());

        ImportReport report = Books.take(
                workbook,
                filled(
                        PaperForm.CHECKLIST,
                        Map.of(
                                HEAD + "day", "24/11/2026",
                                "technolucide/answers/" + question.id() + "/value", "OUI")),
                ImportRequest.USUAL);

        assertThat(report.imported()).isZero();
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .contains(Messages.text("intake.form.answers", 1));
    }

    @Tag("slow")
    @Test
    void aPdfThatIsNoFormOfOursIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), form(PaperForm.TRIAL, false));

        assertThatThrownBy(() -> Books.plan(workbook, file, ImportRequest.USUAL))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                    assertThat(refused.isUsage()).isFalse();
                    assertThat(refused.sentence()).contains("Ce PDF n’est pas une feuille");
                });
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {20, 200, 2_000})
    void aFormCutShortIsRefusedOrReadAndNothingElse(int from) throws IOException {
        byte[] whole = Files.readAllBytes(filled(PaperForm.TRIAL, WHOLE));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - from);
        Path file = Files.write(folder.resolve("coupe.pdf"), cut);

        try {
            assertThat(Books.plan(workbook, file, ImportRequest.USUAL).report().imported())
                    .isEqualTo(1);
        } catch (ImportRefused refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }

    static List<Arguments> everyFillableFormInEveryLanguage() {
        return java.util.stream.Stream.of(PaperForm.values())
                .filter(PaperForm::isFillable)
                .flatMap(form ->
                        java.util.stream.Stream.of(Language.values()).map(language -> Arguments.of(form, language)))
                .toList();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("everyFillableFormInEveryLanguage")
    void aFillableFormConformsToPdfUaAndPdfA(PaperForm form, Language language) throws Exception {
        Messages.use(language);
        byte[] pdf = form(form, true);

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    /** A line follows its label, a box stands before its word. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(
            value = PaperForm.class,
            names = {"TRIAL", "CHECKLIST", "CHECKLIST_QUICK"})
    void aFieldIsHeardBesideItsQuestion(PaperForm form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(form(form, true))) {
            List<String> heard = Tags.heard(pdf);
            for (int i = 1; i < heard.size() - 1; i++) {
                if (heard.get(i).startsWith("[")) {
                    String said = heard.get(i).substring(0, heard.get(i).length() - 1);
                    String before = heard.get(i - 1);
                    String after = heard.get(i + 1);
                    assertThat(said.endsWith(before) || said.endsWith(after))
                            .as("%s, %s, %s", before, said, after)
                            .isTrue();
                }
            }
        }
    }

    @Tag("slow")
    @Test
    void everyFieldHasItsPlaceInTheStructureItsNameAndALook() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(form(PaperForm.TRIAL, true))) {
            List<PDField> fields = pdf.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).allSatisfy(field -> {
                assertThat(field.getAlternateFieldName()).isNotBlank();
                assertThat(field.getWidgets()).isNotEmpty().allSatisfy(widget -> {
                    assertThat(widget.getAppearance().getNormalAppearance()).isNotNull();
                    assertThat(widget.getRectangle().getWidth()).isGreaterThan(8);
                    assertThat(widget.getRectangle().getHeight()).isGreaterThan(8);
                });
            });
            long widgets = fields.stream()
                    .mapToLong(field -> field.getWidgets().size())
                    .sum();
            assertThat(Collections.frequency(Tags.of(pdf), "Form")).isEqualTo((int) widgets);
            assertThat(fields.stream().filter(PDButton.class::isInstance).flatMap(field -> field.getWidgets().stream()))
                    .as("states that every viewer draws: not by reference")
                    .isNotEmpty()
                    .allSatisfy(
                            box -> assertThat(box.getAppearance().getCOSObject().getItem(COSName.N))
                                    .isInstanceOf(COSDictionary.class));
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
            }
        }
    }
}
