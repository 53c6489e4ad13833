package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each column of a foreign table goes, and why, is told; what is not told is not done. */
class ShownMappingTest {

    private static final String HEAD = "Date;Outil;Testeur;Durée (min);Tâche";

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Books.seeded(folder);
        Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private ImportReport take(ImportRequest request, String... lines) throws IOException {
        return Books.take(workbook, Books.csv(folder, lines), request);
    }

    private static ImportRequest to(Sheet sheet) {
        return ImportRequest.USUAL.withSheet(sheet.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Priorité", "Nb participants"})
    void whatOnlyItsContentSuggestsIsNotTakenUnlessSomebodySaysSo(String header) throws IOException {
        String[] lines = {
            HEAD + ";" + header,
            "25/09/2026;Plumier;Chloé;30;A;3",
            "24/09/2026;Plumier;Chloé;30;B;5",
            "23/09/2026;Plumier;Chloé;30;C;1"
        };
        ImportReport report =
                Books.plan(workbook, Books.csv(folder, lines), to(Trials.SHEET)).report();
        ImportReport.Table table = report.tables().getFirst();
        MatchedColumn last = table.columns().getLast();
        assertThat(last.column()).isNull();
        assertThat(last.suggested()).isEqualTo(Trials.QUALITY);
        assertThat(last.isSure()).isFalse();
        assertThat(table.values().getLast()).containsExactly("3", "5", "1");
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("--map \"" + header + "=quality\""));
        take(to(Trials.SHEET).withMapTexts(List.of(header + "=quality")), lines);
        assertThat(Books.column(workbook, Trials.QUALITY)).containsExactly(3, 5, 1);
    }

    @Test
    void eachReasonHasItsWord() {
        assertThat(MatchReason.values())
                .extracting(MatchReason::word)
                .containsExactly(
                        "map", "recipe", "name", "name", "name", "synonym", "near", "content", "name", "name", "map",
                        null);
    }

    @ParameterizedTest
    @CsvSource({
        "people,Code name;City;Country",
        "people,NAME;RIFLE;QTY",
        "use_cases,NAME;RIFLE;QTY",
        "use_cases,Competition name;Molecular Weight",
        "tools,HOSPICE_NAME_NUMBER;State"
    })
    void aTableThatDoesNotLookLikeTheSheetIsNotTaken(String sheet, String header) throws IOException {
        ImportRequest request = ImportRequest.USUAL.withSheet(sheet);
        String row = "Alpha" + ";b".repeat(header.split(";").length - 1);
        ImportReport report = take(request, header, row);
        assertThat(report.imported()).isZero();
        assertThat(report.nothingRecognised()).isTrue();
    }

    @Test
    void aTableThatDoesNotLookLikeTheSheetSaysSoAndIsTakenWhenSomebodySaysWhereAColumnGoes() throws IOException {
        String[] lines = {"NAME;RIFLE;QTY", "Alpha;b;c"};
        assertThat(take(to(People.SHEET), lines).warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("Personnes", "--map \"NAME=name\""));
        assertThat(take(to(People.SHEET).withMapTexts(List.of("NAME=name")), lines)
                        .imported())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nom;Courriel;Téléphone", "Prénom;Rôle", "Nom", "Name;Email;Phone", "Nom;Prénom;Adresse"})
    void wordsThatSpeakOfPeopleAreLikenessForPeople(String header) throws IOException {
        String row = "Jeanne" + ";x".repeat(header.split(";").length - 1);
        assertThat(take(to(People.SHEET), header, row).imported()).isOne();
    }

    @Test
    void aNearNameIsNotBelievedWhereItsCellsAreOfAnotherKind() throws IOException {
        ImportReport report = Books.plan(
                        workbook,
                        Books.csv(
                                folder,
                                HEAD + ";Avec l’outil",
                                "25/09/2026;Plumier;Chloé;30;A;15 min",
                                "24/09/2026;Plumier;Chloé;30;B;1 h"),
                        to(Trials.SHEET))
                .report();
        assertThat(report.newcomers()).isEmpty();
        assertThat(report.tables().getFirst().columns().getLast().column()).isNotEqualTo(Trials.WITH_PEOPLE);
    }

    @Test
    void sheetsKeysAndColumnsMayBeNamedAsTheyAreLabelledInEitherLanguage() throws IOException {
        String[] lines = {HEAD + ";Mark", "25/09/2026;Plumier;Chloé;30;A;4"};
        ImportRequest request = ImportRequest.USUAL
                .withSheet("Essais")
                .withKey(List.of("Jour", "tool"))
                .withMapTexts(List.of("Mark=Qualité"));
        assertThat(take(request, lines).imported()).isOne();
        ImportReport again = take(request.withSheet("Trials").withKey(List.of("Day", "Outil")), lines);
        assertThat(again.imported() + again.unchanged()).isOne();
        assertThatThrownBy(() -> take(request.withSheet("Chaussettes"), lines))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.isUsage()).isTrue());
    }

    @Test
    void aValueOfAListIsWhatSomebodySaysItStandsFor() throws IOException {
        String[] lines = {"Titre;Stade", "Un;c) Opérationnel", "Deux;a) Avant-projet"};
        ImportRequest request = to(UseCases.SHEET);
        assertThat(Books.plan(workbook, Books.csv(folder, lines), request)
                        .report()
                        .warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("--map \"Stade=stage:c) Opérationnel > …\""));
        take(
                request.withMapTexts(List.of(
                        "Stade=stage:c) Opérationnel > En service", "Stade=stage:a) Avant-projet > exploration")),
                lines);
        assertThat(Books.column(workbook, UseCases.STAGE))
                .containsExactly(UseCaseStage.IN_SERVICE, UseCaseStage.EXPLORATION);
        assertThatThrownBy(() -> take(request.withMapTexts(List.of("Stade=stage:c) Opérationnel > nulle part")), lines))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.isUsage()).isTrue());
    }

    @Test
    void aRecipeSaysWhereColumnsGoAndGivesWayToWhatIsSaid() throws IOException {
        Mapping made = new Mapping(
                "trials",
                List.of(
                        new ColumnChoice(0, "Quand", "day", ColumnHint.DAY_FIRST),
                        new ColumnChoice(1, "Machin", "tool", ColumnHint.NONE),
                        new ColumnChoice(2, "Humain", "tester", ColumnHint.NONE, Map.of("Clo", "Chloé"), false),
                        new ColumnChoice(3, "Longueur", "minutes", ColumnHint.HOURS),
                        new ColumnChoice(4, "Quoi", "task", ColumnHint.NONE),
                        new ColumnChoice(5, "Absent d’ici", "lesson", ColumnHint.NONE),
                        new ColumnChoice(6, "Divers", ColumnChoice.LEAVE_OUT, ColumnHint.NONE)),
                List.of("day", "task"));
        Mapping recipe = RecipeFile.read(RecipeFile.write(made, folder.resolve("recette.json")));
        assertThat(recipe.key()).containsExactly("day", "task");
        String[] lines = {"Quand;Machin;Humain;Longueur;Quoi;Divers", "03/04/2026;Plumier;Clo;2;A;4"};
        ImportReport report = take(ImportRequest.USUAL.withRecipe(recipe), lines);
        assertThat(report.imported()).as(report.toString()).isOne();
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(120);
        assertThat(report.tables().getFirst().columns())
                .extracting(column -> column.reason().word(), MatchedColumn::isTaken)
                .containsExactly(
                        tuple("recipe", true),
                        tuple("recipe", true),
                        tuple("recipe", true),
                        tuple("recipe", true),
                        tuple("recipe", true),
                        tuple("recipe", false));
        ImportRequest said = ImportRequest.USUAL
                .withMapTexts(List.of("Longueur=minutes:min"))
                .withRecipe(recipe)
                .withKey(List.of("day", "task", "minutes"));
        take(said, lines);
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactlyInAnyOrder(120, 2);
    }

    @Test
    void whatIsNoRecipeIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("a.json"), "{\"format\": \"technolucide\"}");
        Path newer = Files.writeString(
                folder.resolve("b.json"),
                "{\"format\": \"technolucide.recipe\", \"version\": 2, \"sheet\": \"trials\"}");
        Path broken = Files.writeString(folder.resolve("c.json"), "{\"format\":");
        assertThat(List.of(other, newer, broken, folder.resolve("none.json")))
                .allSatisfy(file -> assertThatThrownBy(() -> RecipeFile.read(file))
                        .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                            assertThat(refused.isUsage()).isFalse();
                            assertThat(refused.sentence()).isNotBlank();
                        }));
    }

    @Test
    void aRememberedMappingKeepsWhatValuesStandFor() {
        Mapping mapping = new Mapping(
                "use_cases",
                List.of(new ColumnChoice(
                        0, "", "stage", ColumnHint.NONE, Map.of("c) Déployé ; un > deux = 3", "in_service"), false)),
                List.of());
        assertThat(Mapping.parse(mapping.text())).contains(mapping);
        assertThat(Mapping.parse("use_cases  0=stage:;%zz>a")).isEmpty();
    }

    @Test
    void nearNamesAreAttachedWhereThatIsAsked() throws IOException {
        String[] lines = {HEAD, "25/09/2026;Plumiers;Chloe M.;30;A", "25/09/2026;Plumier;Chloée;30;B"};
        assertThat(take(to(Trials.SHEET), lines).imported()).isZero();
        ImportReport report = take(to(Trials.SHEET).withAttach(true), lines);
        assertThat(report.created()).isZero();
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("Plumiers", "rattaché à", "Plumier"));
        assertThat(take(to(Trials.SHEET).withCreate(Set.of("people")), HEAD, "25/09/2026;Plumier;Zoé;30;C")
                        .created())
                .isOne();
    }
}
