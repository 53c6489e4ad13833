package fr.technolucide.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.intake.RecipeFile;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.HeldFile;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assistant in the real window, over the worked example and real files. */
class IntakeAssistantTest {

    private static final InputDriver ROBOT = new InputDriver();

    @TempDir
    Path folder;

    private SampleWindow sample;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void take(Path file) {
        sample.picked = Optional.of(file);
        MenuItems.fire(sample.scene(), "ui.menu.import");
    }

    private void ready(String verb) {
        Fx.until("ready: " + verb, () -> Nodes.buttons(verb).anyMatch(button -> !button.isDisabled()));
    }

    private void press(String verb) {
        ready(verb);
        Keys.push(button(verb), KeyCode.SPACE);
    }

    private static Button button(String verb) {
        return Fx.on(() -> Nodes.buttons(verb).findFirst().orElseThrow());
    }

    private void choose(String radio) {
        RadioButton button = sample.node(radio);
        Fx.until(radio, () -> Nodes.isShown(button));
        Keys.push(button, KeyCode.SPACE);
        Rest.await();
    }

    private void until(String words) {
        Fx.until(words, () -> shown(words));
    }

    private static boolean shown(String words) {
        return Nodes.words().stream()
                .anyMatch(text -> text.replace('\u00a0', ' ').contains(words));
    }

    private long trials() {
        return sample.count(Trials.SHEET);
    }

    @Tag("slow")
    @Test
    void whatIsNotOfTheTableIsSaidAboveItsFirstRows() throws IOException {
        take(Tables.xlsx(
                folder.resolve("outils.xlsx"),
                "Feuille1",
                List.of(
                        List.of("Outil", "Éditeur", "Prix"),
                        List.of("Canevas", "Mistralou", 5),
                        List.of("Total", "", 5),
                        List.of(),
                        List.of("Prénom", "Courriel", "Fonction"),
                        List.of("Huguette", "h@exemple.org", "Accueil"))));
        ready("Voir les colonnes");
        assertThat(Fx.on(() -> sample.<Label>node("intake.remarks").getText()))
                .contains("Une ligne de total n’est pas reprise")
                .contains("Un autre tableau commence");
        assertThat(shown("1 ligne à lire")).isTrue();
    }

    @Tag("slow")
    @Test
    void aFormFilledInOnAScreenIsTakenInAndItsUnknownNameIsAsked() throws IOException {
        long before = trials();
        ZonedDateTime now = ZonedDateTime.now(SampleWindow.ENVIRONMENT.clock());
        PrintOrder order =
                new PrintOrder(PaperForm.TRIAL, new PrintOrder.Blank(Optional.empty(), true), LetterSize.ORDINARY);
        byte[] form =
                sample.read(reader -> PrintedForms.of(reader, order, "", now).bytes());
        Path file = folder.resolve("rempli.pdf");
        try (PDDocument pdf = Loader.loadPDF(form)) {
            var fields = pdf.getDocumentCatalog().getAcroForm();
            fields.getField("technolucide/trials/1/tool").setValue("Plumier");
            fields.getField("technolucide/trials/1/day").setValue("20/11/2026");
            fields.getField("technolucide/trials/1/tester").setValue("Zineb");
            fields.getField("technolucide/trials/1/minutes").setValue("45");
            fields.getField("technolucide/trials/1/task").setValue("Relire le bail");
            pdf.save(file.toFile());
        }
        take(file);
        until("est une feuille remplie à l’écran");
        press("Vérifier, sans rien écrire");
        choose("intake.create.people.Zineb");
        Fx.look(sample.scene(), "import-feuille-remplie");
        press("Ajouter 1\u00a0essai");
        Fx.until("taken in", () -> trials() == before + 1);
    }

    @Tag("slow")
    @Test
    void whereNoCopyCanBeMadeBeforeAPersonIsAsked() throws IOException {
        long before = trials();
        sample.beforeImport = workbook -> {
            throw new WorkbookException(
                    WorkbookException.Problem.NOT_COPIED, folder.resolve("backups"), "le disque est plein");
        };
        take(Tables.trials(folder));
        press("Voir les colonnes");
        choose("intake.answer.3.dech");
        press("Vérifier, sans rien écrire");
        choose("intake.create.people.Inès");
        press("Ajouter 3\u00a0essais");
        until("Écrire sans copie du cahier tel qu’il est");
        Fx.look(sample.scene(), "import-sans-copie");
        press("Annuler");
        assertThat(trials()).isEqualTo(before);
        press("Ajouter 3\u00a0essais");
        press("Réessayer");
        until("Écrire sans copie du cahier tel qu’il est");
        assertThat(trials()).isEqualTo(before);
        press("Écrire sans copie");
        ready("Annuler cet import");
        assertThat(trials()).isEqualTo(before + 3);
    }

    @Tag("walk")
    @Test
    void aLogWithDoubtsAndNewcomersBecomesTrialsInOneStep() throws IOException {
        long before = trials();
        take(Tables.trials(folder));
        press("Voir les colonnes");
        until("ce sont des minutes ou des heures ?");
        until("question 1");
        until("1 question attend votre réponse");
        assertThat(Fx.on(() -> shown("1 h 30 ; 45 min"))).isTrue();
        choose("intake.answer.3.dech");
        press("Vérifier, sans rien écrire");
        until("1 nom attend votre réponse");
        assertThat(trials()).isEqualTo(before);
        choose("intake.create.people.Inès");
        press("Ajouter 3\u00a0essais");
        ready("Annuler cet import");
        Fx.look(sample.scene(), "import-fait");
        TableView<CheckLine> refused = sample.node("intake.left");
        assertThat(Fx.on(() -> refused.getItems().stream()
                        .map(line -> line.line() + " " + line.why())
                        .toList()))
                .containsExactly(
                        "6 «\u00a0Jour\u00a0»\u00a0: «\u00a031/02/2025\u00a0» n’existe pas dans le calendrier.");
        ready("Enregistrer les lignes refusées…");
        press("Fermer");
        assertThat(trials()).isEqualTo(before + 3);
        Row last = sample.read(reader -> reader.all(Trials.SHEET)).stream()
                .filter(row -> "Bilan d’atelier".equals(row.get(Trials.TASK)))
                .findFirst()
                .orElseThrow();
        assertThat(last.get(Trials.MINUTES)).isEqualTo(90);
        long people = sample.count(People.SHEET);
        press("Annuler");
        Fx.until("taken back", () -> trials() == before);
        assertThat(sample.count(People.SHEET)).isEqualTo(people - 1);
    }

    @Tag("slow")
    @Test
    void theFirstRowsAreShownAsTheyWouldComeIn() throws IOException {
        take(Tables.trials(folder));
        press("Voir les colonnes");
        choose("intake.answer.3.dech");
        VBox preview = sample.node("intake.preview");
        assertThat(Fx.on(preview::getAccessibleText).replace('\u00a0', ' '))
                .startsWith("Ligne 4, Jour : 13/11/2025, Testeur : Amina, Outil : Plumier, ")
                .contains("Durée : 45 min", "Qualité : 4 : prête.", "Ligne 5, ")
                .contains("Ligne 6, Jour : 31/02/2025, ", "n’existe pas dans le calendrier")
                .contains("Ligne 7, ", "Testeur : Inès");
        assertThat(Fx.on(() -> shown("Aperçu : 4 lignes sur 4"))).isTrue();
        assertThat(Fx.on(() -> shown("2 cases à corriger, ici même"))).isTrue();
    }

    @Tag("slow")
    @Test
    void aCellThatIsRefusedIsTypedAnewInThePreviewAndItsRowIsAdded() throws IOException {
        long before = trials();
        take(Tables.trials(folder));
        press("Voir les colonnes");
        VBox preview = sample.node("intake.preview");
        assertThat(Fx.on(preview::getAccessibleText).replace('\u00a0', ' '))
                .as("an unanswered question leaves its cells as the file has them")
                .contains("Durée : 45 ?", "attend la question 1", "Durée : 20 ?", "n’existe pas")
                .doesNotContain("45 min", "1 h 30 min");
        choose("intake.answer.3.dech");
        DatePicker day = sample.node("intake.cell.2.day");
        assertThat(Fx.on(() -> day.getEditor().getText())).isEqualTo("31/02/2025");
        Fx.look(sample.scene(), "import-case-a-corriger");
        Fx.run(day::requestFocus);
        ROBOT.write("30/02/2025");
        ROBOT.push(KeyCode.ENTER);
        until("Ce jour n’existe pas");
        assertThat(Fx.on(day::isFocused)).as("a text that cannot be read stays").isTrue();
        Fx.run(() -> day.getEditor().selectAll());
        ROBOT.write("28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        until("prête, corrigée ici");
        Rest.await();
        assertThat(Fx.on(() -> sample.node("intake.cell.3.tester").isFocused()))
                .as("the keyboard goes on to the next cell that is refused")
                .isTrue();
        assertThat(Fx.on(() -> shown("1 case à corriger, ici même"))).isTrue();
        Fx.look(sample.scene(), "import-case-corrigee");
        press("Vérifier, sans rien écrire");
        choose("intake.create.people.Inès");
        TableView<CheckLine> lines = sample.node("intake.lines");
        assertThat(Fx.<List<CheckLine>>on(() -> List.copyOf(lines.getItems())))
                .extracting(line -> line.why().replace('\u00a0', ' '))
                .contains("Corrigée ici : « Jour » vaut 28/02/2025, au lieu de « 31/02/2025 ».");
        press("Ajouter 4\u00a0essais");
        ready("Annuler cet import");
        assertThat(Fx.on(() -> shown("1 case a été corrigée ici"))).isTrue();
        Fx.look(sample.scene(), "import-fait-corrige");
        assertThat(trials()).isEqualTo(before + 4);
    }

    @Tag("walk")
    @Test
    void echapPutsBackTheTextOfTheFileAndLeavesNothing() throws IOException {
        take(Tables.trials(folder));
        press("Voir les colonnes");
        choose("intake.answer.3.dech");
        DatePicker day = sample.node("intake.cell.2.day");
        Fx.run(day::requestFocus);
        InputDriver.hasty().write("2");
        InputDriver.hasty().push(KeyCode.ESCAPE);
        assertThat(Fx.on(() -> day.getEditor().getText())).isEqualTo("31/02/2025");
        assertThat(Fx.on(() -> sample.window.dialogs().layer().isBusy())).isTrue();
        ROBOT.push(KeyCode.ESCAPE);
        Fx.until("closed", () -> !sample.window.dialogs().layer().isBusy());
    }

    @Tag("slow")
    @Test
    void theRefusedRowsSayWhyAndAreSavedAsAFile() throws IOException {
        take(Tables.trials(folder));
        press("Voir les colonnes");
        choose("intake.answer.3.min");
        press("Vérifier, sans rien écrire");
        TableView<CheckLine> lines = sample.node("intake.lines");
        assertThat(Fx.<List<CheckLine>>on(() -> List.copyOf(lines.getItems())))
                .extracting(CheckLine::line)
                .containsExactly(6, 7);
        assertThat(Fx.on(() -> lines.getItems().getFirst().text())).contains("31/02/2025");
        Path report = folder.resolve("rapport.csv");
        sample.picked = Optional.of(report);
        Fx.run(sample.<Button>node("intake.report")::fire);
        Fx.until("written", () -> Files.exists(report));
        Rest.await();
        assertThat(Files.readString(report)).contains("6;refusée;").contains("31/02/2025");
    }

    @Tag("slow")
    @Test
    void anUnknownNameIsAttachedOrLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "Jour;Testeur;Outil;Durée;Tâche\n13/11/2025;Ines;Plumier;45 min;A\n13/11/2025;Amina;Plumeau;45 min;B\n");
        take(file);
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        until("2 noms attendent votre réponse");
        ComboBox<PlannedImport.Target> to = sample.node("intake.to.people.Ines");
        Fx.run(() -> to.setValue(to.getItems().stream()
                .filter(target -> target.label().equals("Chloé"))
                .findFirst()
                .orElseThrow()));
        Rest.await();
        choose("intake.leave.tools.Plumeau");
        long before = trials();
        press("Ajouter 1\u00a0essai");
        ready("Annuler cet import");
        assertThat(trials()).isEqualTo(before + 1);
        press("Annuler cet import");
        Fx.until("taken back", () -> trials() == before);
    }

    @Tag("slow")
    @Test
    void datesThatReadTwoWaysAreAsked() throws IOException {
        take(
                Files.writeString(
                        folder.resolve("a.csv"),
                        "Jour;Testeur;Outil;Durée;Tâche\n03/04/2026;Amina;Plumier;45 min;A\n04/04/2026;Amina;Plumier;45 min;B\n"));
        press("Voir les colonnes");
        until("« 03/04/2026 », c’est le 3 avril 2026 ?");
        ready("Vérifier, sans rien écrire");
        RadioButton guess = sample.node("intake.answer.0.dmy");
        assertThat(Fx.on(guess::isSelected)).as("the best guess is chosen").isTrue();
        choose("intake.answer.0.mdy");
        press("Vérifier, sans rien écrire");
        press("Ajouter 2\u00a0essais");
        ready("Annuler cet import");
        assertThat(sample.read(reader -> reader.all(Trials.SHEET)).stream()
                        .filter(row -> "A".equals(row.get(Trials.TASK)))
                        .map(row -> row.get(Trials.DAY)))
                .containsExactly(java.time.LocalDate.of(2026, 3, 4));
    }

    @Tag("slow")
    @Test
    void aDayThatTheBestGuessRefusesIsAskedWithoutIt() throws IOException {
        take(
                Files.writeString(
                        folder.resolve("a.csv"),
                        "Jour;Testeur;Outil;Durée;Tâche\n03/12/2026;Amina;Plumier;45 min;A\n04/04/2026;Amina;Plumier;45 min;B\n"));
        press("Voir les colonnes");
        until("« 03/12/2026 », quel jour est-ce ?");
        assertThat(shown("c’est le ?")).as("a question without its day").isFalse();
    }

    @Tag("slow")
    @Test
    void theSameShapeIsTakenAsTheLastTime() throws IOException {
        String head = "Quand;Personne;Machin;Temps;Quoi\n";
        take(Files.writeString(folder.resolve("a.csv"), head + "13/11/2025;Amina;Plumier;45 min;A\n"));
        press("Voir les colonnes");
        ComboBox<String> machin = sample.node("intake.column.2");
        Fx.run(() -> machin.setValue("tool"));
        Rest.await();
        ComboBox<String> what = sample.node("intake.column.4");
        Fx.run(() -> what.setValue("task"));
        Rest.await();
        press("Vérifier, sans rien écrire");
        press("Ajouter 1\u00a0essai");
        press("Fermer");
        take(Files.writeString(folder.resolve("b.csv"), "Un titre\n" + head + "14/11/2025;Amina;Plumier;50 min;B\n"));
        press("Voir les colonnes");
        until("comme la dernière fois");
        press("Vérifier, sans rien écrire");
        ready("Ajouter 1\u00a0essai");
    }

    @Tag("slow")
    @Test
    void theHeaderRowMayBeChosenAndThereMayBeNone() throws IOException {
        take(Files.writeString(
                folder.resolve("a.csv"), "13/11/2025;Amina;Plumier;45 min\n14/11/2025;Amina;Plumier;50 min\n"));
        ComboBox<Integer> header = sample.node("intake.header");
        Fx.run(() -> header.setValue(-1));
        Rest.await();
        until("2 lignes à lire");
        press("Voir les colonnes");
        until("colonne A");
    }

    @Tag("slow")
    @Test
    void rowsAreKnownAgainByAKeyThatIsChosen() throws IOException {
        take(Files.writeString(folder.resolve("a.csv"), "Nom;Rôle\nAmina;Trésorière\n"));
        press("Voir les colonnes");
        Node key = sample.node("intake.key");
        assertThat(Fx.on(() -> Nodes.isShown(key))).isTrue();
        press("Vérifier, sans rien écrire");
        until("à compléter");
    }

    @Tag("walk")
    @Test
    void aPastedTableIsTakenAndAPastedSentenceIsRefused() {
        Fx.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(
                        DataFormat.PLAIN_TEXT,
                        "Jour\tTesteur\tOutil\tDurée\tTâche\n13/11/2025\tAmina\tPlumier\t45 min\tCollé\n")));
        Fx.run(() -> sample.scene().getRoot().requestFocus());
        ROBOT.push(KeyCode.CONTROL, KeyCode.V);
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        press("Ajouter 1\u00a0essai");
        press("Fermer");
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Bonjour")));
        MenuItems.fire(sample.scene(), "intake.assistant.menu.paste");
        until("Ce tableau n’est pas importé");
        ROBOT.push(KeyCode.ESCAPE);
        Fx.until("closed", () -> !sample.window.dialogs().layer().isBusy());
    }

    @Tag("slow")
    @Test
    void aPastedPageKeepsTheLinesOfItsCellsAndTablesWithoutEndAreRefusedInASentence() {
        Fx.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(
                        DataFormat.PLAIN_TEXT,
                        "Jour Testeur Outil Durée Tâche\n13/11/2025 Amina Plumier 45 min Une\nlettre",
                        DataFormat.HTML,
                        "<table><tr><th>Jour<th>Testeur<th>Outil<th>Durée<th>Tâche"
                                + "<tr><td>13/11/2025<td>Amina<td>Plumier<td>45&nbsp;min<td>Une<br>lettre</table>")));
        MenuItems.fire(sample.scene(), "intake.assistant.menu.paste");
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        press("Ajouter 1\u00a0essai");
        press("Fermer");
        List<Row> trials = sample.workbook.read(reader -> reader.all(Trials.SHEET));
        assertThat(trials).extracting(row -> row.get(Trials.TASK)).contains("Une lettre");
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML, "<table><tr><td>".repeat(100))));
        MenuItems.fire(sample.scene(), "intake.assistant.menu.paste");
        until("Ce qui a été copié est construit de façon suspecte");
    }

    @Test
    void aFileThatIsNoTableIsRefusedInASentence() throws IOException {
        take(Files.write(folder.resolve("a.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        Label said = sample.node("intake.refusal");
        assertThat(Fx.on(said::getText)).contains("image");
        sample.picked = Optional.of(Files.writeString(folder.resolve("b.csv"), "Jour;Outil\n13/11/2025;Plumier\n"));
        press("Choisir un autre fichier…");
        ready("Voir les colonnes");
    }

    @Tag("walk")
    @Test
    void accentsThatReadTwoWaysAreAskedInWordsAndNeverBlock() throws IOException {
        take(Files.write(
                folder.resolve("a.csv"),
                "Jour;Testeur;Outil;Durée;Tâche\n13/11/2025;Amina;Plumier;45 min;Été\n"
                        .getBytes(StandardCharsets.ISO_8859_1)));
        press("Voir les colonnes");
        until("Ces mots sont-ils justes : Durée, Tâche, Été ?");
        assertThat(Fx.on(() ->
                        Nodes.words().stream().noneMatch(text -> text.contains("windows") || text.contains("ISO"))))
                .isTrue();
        ready("Vérifier, sans rien écrire");
        choose("intake.encoding.other");
        Fx.until("read otherwise", () -> !shown("Ces mots sont-ils justes : Durée, Tâche, Été ?"));
    }

    @Tag("walk")
    @Test
    void whatOnlyItsContentSuggestsIsAskedAndNotTicked() throws IOException {
        take(Files.writeString(
                folder.resolve("a.csv"),
                "Jour;Testeur;Outil;Durée (min);Tâche;Priorité\n13/11/2025;Amina;Plumier;45;A;3\n"
                        + "14/11/2025;Amina;Plumier;45;B;5\n15/11/2025;Amina;Plumier;45;C;1\n"));
        press("Voir les colonnes");
        until("« Priorité » (3, 5, 1) va-t-il dans « Qualité » ?");
        ComboBox<String> to = sample.node("intake.column.5");
        assertThat(Fx.on(to::getValue)).isEqualTo("-");
        RadioButton no = sample.node("intake.suggestion.5.no");
        RadioButton yes = sample.node("intake.suggestion.5.yes");
        assertThat(Fx.on(no::isFocused))
                .as("the keyboard begins at the questions")
                .isTrue();
        ROBOT.push(KeyCode.DIGIT2);
        Fx.until("taken by the key 2", () -> "quality".equals(to.getValue()));
        assertThat(Fx.on(yes::isSelected)).isTrue();
        ROBOT.push(KeyCode.AMPERSAND); // the key 1 of a French keyboard, as Linux gives it
        Fx.until("left by the key 1", () -> "-".equals(to.getValue()));
    }

    @Tag("slow")
    @Test
    void aTableOfPeopleByToolsIsAskedAboutAndNotTakenUnasked() throws IOException {
        long before = trials();
        take(Files.writeString(
                folder.resolve("croise.csv"),
                "Jour;Testeur;Tâche;Plumier;Écoutille\n13/11/2025;Amina;Lettre;45 min;20 min\n"
                        + "14/11/2025;Chloé;Bilan;;1 h 30\n"));
        press("Voir les colonnes");
        until("Ce tableau croise des personnes et des outils : une ligne par case ?");
        until("1 question attend votre réponse");
        ComboBox<String> plumier = sample.node("intake.column.3");
        assertThat(Fx.on(plumier::getValue)).as("not taken unasked").isEqualTo("-");
        Fx.look(sample.scene(), "import-croise");
        choose("intake.cross.yes");
        ComboBox<String> tool = sample.node("intake.column.3");
        assertThat(Fx.on(tool::getValue)).isEqualTo("tool");
        Fx.look(sample.scene(), "import-croise-oui");
        press("Vérifier, sans rien écrire");
        press("Ajouter 3\u00a0essais");
        ready("Annuler cet import");
        assertThat(trials()).isEqualTo(before + 3);
    }

    @Tag("slow")
    @Test
    void aTableOfPeopleByToolsMayBeReadAsItStands() throws IOException {
        take(Files.writeString(
                folder.resolve("croise.csv"),
                "Jour;Testeur;Tâche;Plumier;Écoutille\n13/11/2025;Amina;Lettre;45 min;20 min\n"));
        press("Voir les colonnes");
        choose("intake.cross.no");
        until("Aucune colonne du tableau ne donne");
        RadioButton no = sample.node("intake.cross.no");
        assertThat(Fx.on(no::isSelected))
                .as("it can still be answered otherwise")
                .isTrue();
    }

    @Tag("walk")
    @Test
    void aTableThatDoesNotLookLikeTheSheetIsAskedAbout() throws IOException {
        take(Files.writeString(folder.resolve("a.csv"), "NAME;RIFLE;QTY\nAlpha;b;c\n"));
        Rest.await();
        ComboBox<Sheet> sheets = sample.node("intake.sheet");
        Fx.run(() -> sheets.setValue(People.SHEET));
        Rest.await();
        press("Voir les colonnes");
        until("Est-ce bien ce que décrivent ses lignes ?");
        until("Choisissez où va une colonne au moins");
        choose("intake.unlike.yes");
        press("Vérifier, sans rien écrire");
        ready("Ajouter 1\u00a0personne");
    }

    @Tag("slow")
    @Test
    void aCorrectedDurationIsAskedAbout() throws IOException {
        String head = "Jour;Testeur;Outil;Durée (min);Tâche\n";
        take(Files.writeString(folder.resolve("a.csv"), head + "13/11/2025;Amina;Plumier;45;A\n"));
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        press("Ajouter 1\u00a0essai");
        press("Fermer");
        long before = trials();
        take(Files.writeString(folder.resolve("b.csv"), head + "13/11/2025;Amina;Plumier;50;A\n"));
        press("Voir les colonnes");
        until("Une ligne ressemble à une ligne du cahier");
        choose("intake.near.UPDATE");
        press("Vérifier, sans rien écrire");
        press("Compléter 1\u00a0essai");
        ready("Annuler cet import");
        assertThat(trials()).isEqualTo(before);
    }

    @Tag("slow")
    @Test
    void refusedRowsAndRecipesAreSavedAsFilesThatComeBack() throws IOException {
        take(Tables.trials(folder));
        press("Voir les colonnes");
        choose("intake.answer.3.dech");
        Path recipe = folder.resolve("recette.json");
        sample.picked = Optional.of(recipe);
        Fx.run(sample.<Button>node("intake.recipe")::fire);
        Fx.until("written", () -> Files.exists(recipe));
        Rest.await();
        assertThat(RecipeFile.read(recipe).sheet()).isEqualTo("trials");
        assertThat(RecipeFile.read(recipe).map()).anyMatch(choice -> choice.hint() == ColumnHint.DECIMAL_HOURS);
        ROBOT.push(KeyCode.ESCAPE);
        press("Vérifier, sans rien écrire");
        Path refused = folder.resolve("refus.csv");
        sample.picked = Optional.of(refused);
        Fx.run(sample.<Button>node("intake.refused_rows")::fire);
        Fx.until("written", () -> Files.exists(refused));
        Rest.await();
        assertThat(Files.readAllLines(refused))
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .endsWith(";Refusée parce que");
        assertThat(Files.readString(refused)).contains("31/02/2025");
    }

    @Tag("slow")
    @Test
    void aRefusalByAWorkbookThatChangedSinceTheCheckIsFollowedByAnotherCheck() throws IOException {
        UUID zoe = sample.workbook.mint();
        sample.workbook.apply(ChangeSet.edited(
                "", new Edit.Insert(People.SHEET, zoe, Cells.of(People.NAME, "Zoé"), Edit.Origin.TYPED)));
        take(Files.writeString(
                folder.resolve("a.csv"), "Jour;Testeur;Outil;Durée;Tâche\n13/11/2025;Zoé;Plumier;45 min;A\n"));
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        ready("Ajouter 1\u00a0essai");
        Row there = sample.read(reader -> reader.find(People.SHEET, zoe)).orElseThrow();
        sample.workbook.apply(ChangeSet.edited("", Edit.delete(there)));
        press("Ajouter 1\u00a0essai");
        until("1 nom attend votre réponse");
    }

    private void checkOneTrial() throws IOException {
        take(Files.writeString(
                folder.resolve("a.csv"), "Jour;Testeur;Outil;Durée;Tâche\n13/11/2025;Amina;Plumier;45 min;A\n"));
        press("Voir les colonnes");
        press("Vérifier, sans rien écrire");
        ready("Ajouter 1\u00a0essai");
    }

    @Tag("slow")
    @Test
    void leavingWhileTheRowsAreWrittenStillOffersToTakeThemBack() throws Exception {
        long before = trials();
        checkOneTrial();
        ready("Ajouter 1\u00a0essai");
        Keys.focus(button("Ajouter 1\u00a0essai"));
        try (var _ = new HeldFile(sample.workbook.path())) {
            InputDriver.hasty().push(KeyCode.SPACE);
            Fx.until(
                    "being written",
                    () -> sample.window
                                    .current()
                                    .orElseThrow()
                                    .saveStateProperty()
                                    .get()
                                    .phase()
                            == SaveState.Phase.SAVING);
            InputDriver.hasty().push(KeyCode.ESCAPE);
            Fx.until("left", () -> !sample.window.dialogs().layer().isBusy());
        }
        Fx.until("written", () -> trials() == before + 1);
        press("Annuler");
        Fx.until("taken back", () -> trials() == before);
    }

    @Tag("slow")
    @Test
    void rowsThatTheFileRefusedCanBeAddedOnceMore() throws Exception {
        long before = trials();
        checkOneTrial();
        try (var _ = new RefusingFile(sample.workbook.path())) {
            press("Ajouter 1\u00a0essai");
            ready("Réessayer");
        }
        ROBOT.push(KeyCode.ESCAPE);
        press("Ajouter 1\u00a0essai");
        ready("Annuler cet import");
        assertThat(trials()).isEqualTo(before + 1);
    }

    @Tag("slow")
    @Test
    void escapeWhileAFileIsReadLeavesAndNothingIsWritten() throws IOException {
        long before = trials();
        String rows = IntStream.range(0, 60_000)
                .mapToObj(i -> "13/11/2025;Amina;Plumier;45 min;Courrier " + i)
                .collect(Collectors.joining("\n"));
        take(Files.writeString(folder.resolve("a.csv"), "Jour;Testeur;Outil;Durée;Tâche\n" + rows));
        Fx.until("open", () -> sample.window.dialogs().layer().isBusy());
        InputDriver.hasty().push(KeyCode.ESCAPE);
        Fx.until("closed", () -> !sample.window.dialogs().layer().isBusy());
        Rest.await();
        assertThat(trials()).isEqualTo(before);
    }
}
