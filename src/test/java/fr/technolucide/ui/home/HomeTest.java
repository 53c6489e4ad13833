package fr.technolucide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first tab, in the real window, over the worked example and over an empty workbook. */
class HomeTest {

    /** Every figure that the first tab shows of the worked example on 25 November 2026, read on the reference. */
    private static final List<String> HOURS = List.of(
            "Plumier\u00A0: 11\u00A0h\u00A040 sur 10\u00A0h, atteint.",
            "Truchement\u00A0: 10\u00A0h\u00A005 sur 10\u00A0h, atteint.",
            "Écoutille\u00A0: 8\u00A0h\u00A015 sur 10\u00A0h.",
            "Imagier\u00A0: 3\u00A0h\u00A020 sur 10\u00A0h.",
            "Trieuse\u00A0: 1\u00A0h\u00A045 sur 10\u00A0h.");

    private static final List<String> STEPS = List.of(
            "Cas métier\u00A0: Fait, 8 cas décrits.",
            "Exploration\u00A0: En cours, 2 outils sur 5.",
            "Liste techno-lucide\u00A0: En cours, 5 listes sur 8.",
            "Pilote\u00A0: En cours, 2 pilotes ouverts.",
            "Expert·es\u00A0: En cours, 2 demandes sur 3.",
            "Déploiement\u00A0: En cours, 2 usages, 1 revue due.");

    private static final List<List<String>> LINES = List.of(
            List.of("ADAPTER", "Courriers aux administrations", "Bureau, 3 déc.", "préparé par Chloé", "Décider"),
            List.of(
                    "À INSTRUIRE",
                    "Tri des courriels de l’accueil",
                    "Bureau, 3 déc.",
                    "préparé par Bernard",
                    "Décider"),
            List.of("AUTRE APPROCHE", "Affiches d’événements", "CA, 10 déc.", "préparé par Daouda", "Décider"),
            List.of("ALERTE 3.1", "Orientation automatique", "Idée", "responsable\u00A0: Bernard", "Lire"),
            List.of("ALERTE 4.2", "Tri des courriels de l’accueil", "Idée", "responsable\u00A0: Bernard", "Lire"),
            List.of("Revue", "Comptes rendus d’ateliers", "7 jours de retard", "responsable\u00A0: Amina", "Revoir"),
            List.of("Action", "Plumier", "10 jours de retard", "responsable\u00A0: Bernard", "Ouvrir"),
            List.of(
                    "Action",
                    "ce que l’on ne colle jamais",
                    "5 jours de retard",
                    "responsable\u00A0: Chloé",
                    "Ouvrir"));

    /** Between the words of a group and the end of its line, in pixels. */
    private static final double LEAST_ROOM = 3;

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window(List<Edit> content) {
        SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, content, ExampleRows.edits());
        Fx.run(sample.stage::requestFocus);
        settle(sample);
        return sample;
    }

    private SampleWindow example() {
        return window(ExampleRows.edits());
    }

    private SampleWindow empty() {
        return window(List.copyOf(Seeds.edits()));
    }

    /** What comes with the program, and as many tools as the usual page asks for. */
    private static List<Edit> grown() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        Stream.of("Plumier", "Truchement", "Écoutille")
                .map(name -> Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, name)))
                .forEach(content::add);
        return content;
    }

    private static void settle(SampleWindow sample) {
        Rest.await();
    }

    private static Stream<String> words(Node root) {
        return Nodes.all(root)
                .filter(Nodes::isShown)
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof Text text ? text.getText() : null)
                .filter(Objects::nonNull);
    }

    @Test
    void theTitleSaysHowManyDecisionsWaitInLetters() {
        try (SampleWindow sample = example()) {
            assertThat(sample.<Label>node("home.title").getText()).isEqualTo("Trois décisions vous attendent");
            assertThat(sample.<Label>node("home.date").getText()).isEqualTo("Mercredi 25 novembre 2026");
        }
    }

    @Tag("walk")
    @Test
    void aDateOfTheLawThatWasNotVerifiedForTwelveMonthsIsAmongWhatIsLate() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(
                new Edit.Insert(Tools.SHEET, UUID.randomUUID(), Cells.of(Tools.NAME, "Plumier"), Edit.Origin.TYPED));
        Edit.Insert dated = content.stream()
                .filter(Edit.Insert.class::isInstance)
                .map(Edit.Insert.class::cast)
                .filter(edit -> edit.sheet() == LegalDeadlines.SHEET)
                .findFirst()
                .orElseThrow();
        Edit old = new Edit.Update(
                LegalDeadlines.SHEET,
                dated.id(),
                Cells.of(LegalDeadlines.VERIFIED_ON, LocalDate.of(2025, 11, 24)),
                Edit.Origin.TYPED);
        try (SampleWindow sample =
                window(Stream.concat(content.stream(), Stream.of(old)).toList())) {
            assertThat(Fx.on(() -> words(sample.stage.getScene().getRoot()).toList()))
                    .contains(
                            "Échéances légales à revérifier",
                            "Une date n’a pas été vérifiée depuis douze mois\u00A0: relisez les sources.");
        }
        try (SampleWindow sample = window(content)) {
            assertThat(Fx.on(() -> words(sample.stage.getScene().getRoot()).toList()))
                    .doesNotContain("Échéances légales à revérifier");
        }
    }

    @Tag("walk")
    @Test
    void aDecisionWhoseDayIsPastIsAmongWhatIsLate() {
        try (SampleWindow sample = example()) {
            Row awaited = sample.read(reader -> reader.all(Decisions.SHEET).stream()
                    .filter(row -> row.isEmpty(Decisions.OUTCOME))
                    .findFirst()
                    .orElseThrow());
            sample.workbook.apply(
                    ChangeSet.edited("", Edit.update(awaited, Decisions.DAY, LocalDate.of(2026, 11, 20))));
            settle(sample);
            ListView<NewsLine.Shown> list = sample.node("home.awaiting");
            assertThat(Fx.on(() -> words(list).toList()))
                    .contains("2 propositions", "4 échéances", "5 jours de retard");
        }
    }

    @Tag("walk")
    @Test
    void aUseInServiceWithoutDecisionNorListIsAmongTheAlerts() {
        List<Edit> content = new ArrayList<>(grown());
        content.add(Edit.insert(
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, "Trier le courrier").and(UseCases.STAGE, UseCaseStage.IN_SERVICE)));
        try (SampleWindow sample = window(content)) {
            assertThat(Fx.on(() -> words(sample.stage.getScene().getRoot()).toList()))
                    .contains(
                            "À REVOIR",
                            "Trier le courrier",
                            "En service sans décision ni liste remplie : ses points d’alerte ne sont pas connus.");
        }
    }

    @Test
    void everyFigureOfThePageIsTheReferenceOnes() {
        try (SampleWindow sample = example()) {
            assertThat(sample.<Node>node("home.hours").getAccessibleText()).contains(HOURS);
            assertThat(sample.<Label>node("home.hours.reached").getText()).isEqualTo("2 outils sur 5 y sont");
            assertThat(Fx.on(() -> words(sample.node("home.hours")).toList()))
                    .contains("11\u00A0h\u00A040", "10\u00A0h\u00A005", "8\u00A0h\u00A015", "3\u00A0h\u00A020");
            assertThat(sample.<Node>node("home.path").getAccessibleText()).contains(STEPS);
            assertThat(sample.<Node>node("home.footprint").getAccessibleText())
                    .contains("Total en service\u00A0: 86\u00A0g, de 3,0\u00A0g à 1,0\u00A0kg.")
                    .contains(": 55\u00A0g, de 1,2\u00A0g à 755\u00A0g.")
                    .contains(": 31\u00A0g, de 1,8\u00A0g à 268\u00A0g.");
            assertThat(Fx.on(() -> String.join(
                            "",
                            words(sample.<TextFlow>node("home.footprint.sentence"))
                                    .toList())))
                    .startsWith("86\u00A0g, de 3,0\u00A0g à 1,0\u00A0kg\u00A0: ordre de grandeur, pas une mesure. "
                            + "Chaque trait vaut dix fois le précédent. Facteurs du 25/11/2026.");
        }
    }

    @Tag("slow")
    @Test
    void anOldFactorIsSaidBesideTheFootprint() {
        List<Edit> content = new ArrayList<>(ExampleRows.edits());
        content.add(new Edit.Update(
                Factors.SHEET,
                Seeds.factor("texte_court"),
                Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)),
                Edit.Origin.TAKEN));
        try (SampleWindow sample = window(content)) {
            assertThat(Fx.on(() -> String.join(
                            "",
                            words(sample.<TextFlow>node("home.footprint.sentence"))
                                    .toList())))
                    .contains("Facteurs du 25/11/2026. Un facteur utilisé n’a pas été vérifié depuis douze mois.");
        }
    }

    @Tag("walk")
    @Test
    void whatAwaitsSomeoneIsListedInGroupsWithItsVerdictItsDayAndItsPerson() {
        try (SampleWindow sample = example()) {
            ListView<NewsLine.Shown> list = sample.node("home.awaiting");
            List<ListCell<?>> cells = Fx.on(() -> Nodes.all(list)
                    .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty() && Nodes.isShown(node))
                    .<ListCell<?>>map(ListCell.class::cast)
                    .toList());
            assertThat(cells).hasSizeGreaterThan(LINES.size() - 2);
            for (int i = 0; i < Math.min(cells.size(), LINES.size()); i++) {
                String line = said(cells.get(i));
                assertThat(line).contains(LINES.get(i));
                assertThat(cells.get(i).getAccessibleText())
                        .contains(LINES.get(i).get(1));
            }
            assertThat(Fx.on(() -> words(list).toList()))
                    .contains("À décider", "3 propositions", "Alertes", "2 cas d’usage", "En retard", "3 échéances");
        }
    }

    @Tag("walk")
    @Test
    void afterWhatIsLateComeTheActionsOfThePersonAndTheDatesOfTheNextMonth() {
        try (SampleWindow sample = example()) {
            ListView<NewsLine.Shown> list = sample.node("home.awaiting");
            List<NewsLine.Group> groups = Fx.on(() -> list.getItems().stream()
                    .map(NewsLine.Shown::group)
                    .distinct()
                    .toList());
            assertThat(groups)
                    .containsExactly(
                            NewsLine.Group.TO_DECIDE,
                            NewsLine.Group.ALERTS,
                            NewsLine.Group.LATE,
                            NewsLine.Group.MINE,
                            NewsLine.Group.COMING);
            List<NewsLine> mine = lines(list, NewsLine.Group.MINE);
            assertThat(mine)
                    .extracting(NewsLine::title)
                    .contains("Écrire pour quelles lettres on n’utilise pas l’outil");
            assertThat(mine).extracting(NewsLine::when).contains("10 déc.");
            assertThat(lines(list, NewsLine.Group.COMING))
                    .extracting(NewsLine::when)
                    .as("those of others, the nearest first")
                    .contains("2 déc.");
        }
    }

    private static List<NewsLine> lines(ListView<NewsLine.Shown> list, NewsLine.Group group) {
        return Fx.on(() -> list.getItems().stream()
                .filter(shown -> shown.group() == group && shown.line() != null)
                .map(NewsLine.Shown::line)
                .toList());
    }

    @Tag("walk")
    @Test
    void theNextStepIsSaidWithItsReasonAndLeadsToThePageOfItsCase() {
        try (SampleWindow sample = example()) {
            assertThat(sample.<Text>node("home.next.what").getText())
                    .isEqualTo("Comptes rendus d’ateliers\u00a0: faire la revue du 18 novembre.");
            assertThat(sample.<Text>node("home.next.why").getText()).contains("7 jours de retard");
            List<Sheet> went = new ArrayList<>();
            Fx.run(() -> sample.window.current().orElseThrow().navigateWith((sheet, row, then) -> went.add(sheet)));
            Fx.run(() -> sample.<Button>node("home.next.do").fire());
            assertThat(went).containsExactly(UseCases.SHEET);
        }
    }

    @Test
    void peopleServedStandAboveHoursAndFootprint() {
        try (SampleWindow sample = example()) {
            assertThat(sample.<Label>node("home.people").getText()).isEqualTo("200 → 250");
            assertThat(sample.<Label>node("home.people.how").getText()).startsWith("60 mesurées, 190 estimées");
        }
    }

    @Test
    void theCalendarIsWrittenFromTheFirstPage() {
        try (SampleWindow sample = example()) {
            sample.picked = Optional.of(folder.resolve("a.ics"));
            Fx.run(() -> sample.<Button>node("home.calendar").fire());
            Fx.until("written", () -> Files.exists(folder.resolve("a.ics")));
        }
    }

    @Tag("walk")
    @Test
    void oneMayBeginWithANeed() {
        try (SampleWindow sample = empty()) {
            Fx.run(() -> sample.<Button>node("home.start.need").fire());
            settle(sample);
            assertThat(sample.count(UseCases.SHEET)).as("nothing is made").isZero();
            assertThat(sample.find("use_cases.title")).isPresent();
        }
    }

    @Test
    void aFirstToolIsToBeTriedNext() {
        Edit tool = Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
        try (SampleWindow sample =
                window(Stream.concat(Seeds.edits().stream(), Stream.of(tool)).toList())) {
            assertThat(sample.<Text>node("home.next.what").getText()).isEqualTo("Noter un premier essai de Plumier");
            assertThat(Fx.on(() -> words(sample.scene().getRoot()).toList()))
                    .as("no empty card")
                    .doesNotContain("Personnes servies par mois");
        }
    }

    @Tag("walk")
    @Test
    void theKeyOfANewRowBeginsATrial() {
        try (SampleWindow sample = example()) {
            Keys.focus(sample.node("home.path"));
            robot.push(KeyCode.CONTROL, KeyCode.N);
            settle(sample);
            assertThat(sample.find("trials.task").filter(Nodes::isShown)).isPresent();
        }
    }

    @Tag("slow")
    @Test
    void aProposalAndItsReasonSayWhatTheyMean() {
        try (SampleWindow sample = example()) {
            Label badge = (Label) Fx.on(() -> sample.scene().getRoot().lookup(".news-cell .badge"));
            Label reason = (Label) Fx.on(() -> sample.scene().getRoot().lookup(".news-cell .reason"));
            assertThat(Fx.on(() -> badge.getTooltip().getText()))
                    .as("why, then what the word means")
                    .startsWith(Fx.on(reason::getText))
                    .contains("\nAdapter\u00a0: ");
            assertThat(Fx.on(() -> reason.getTooltip().getText())).contains("Règle\u00a0: ");
        }
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource
    void theCountOfAGroupStaysClearOfTheFrame(Language language) {
        Messages.use(language);
        try (SampleWindow sample = example()) {
            Fx.run(() -> sample.<ListView<?>>node("home.awaiting").scrollTo(100));
            settle(sample);
            Fx.look(sample.scene(), "accueil-groupes-" + language);
            assertThat(Fx.on(() -> Nodes.all(sample.node("home.awaiting"))
                            .filter(node -> node.getStyleClass().contains("group-head"))
                            .map(Region.class::cast)
                            .filter(head -> head.getChildrenUnmodifiable().size() == 2)
                            .filter(head -> head.getChildrenUnmodifiable()
                                            .getLast()
                                            .getBoundsInParent()
                                            .getMaxY()
                                    > head.getHeight() - LEAST_ROOM)
                            .map(head -> ((Label) head.getChildrenUnmodifiable().getLast()).getText())
                            .toList()))
                    .isEmpty();
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource
    void aReasonThatIsTooLongEndsWithAWord(Language language) {
        Messages.use(language);
        try (SampleWindow sample = example()) {
            Fx.look(sample.scene(), "accueil-raisons-" + language);
            List<Label> reasons = Fx.on(() -> Nodes.all(sample.node("home.awaiting"))
                    .filter(node -> node.getStyleClass().contains("reason"))
                    .map(Label.class::cast)
                    .filter(Label::isTextTruncated)
                    .toList());
            assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
                String whole = reason.getText();
                String drawn =
                        Fx.on(() -> ((Text) reason.lookup(".text")).getText()).replaceAll("\\s+", " ");
                String seen =
                        drawn.replace("…", "").replaceAll("\\.\\.\\.$", "").strip();
                assertThat(whole.replaceAll("\\s+", " ")).startsWith(seen);
                assertThat(whole.charAt(seen.length())).as(drawn).matches(next -> !Character.isLetter(next));
            });
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    private static String said(ListCell<?> cell) {
        return Fx.on(() -> String.join(" | ", words(cell).toList()));
    }

    @Tag("walk")
    @Test
    void onlyTheListScrollsOnAUsualScreenAndOnlyThePageOnALowerOne() {
        try (SampleWindow sample = example()) {
            assertThat(scrollers(sample)).containsExactly("list");
            Fx.run(() -> sample.stage.setHeight(698));
            settle(sample);
            assertThat(scrollers(sample)).containsExactly("page");
            Fx.run(() -> sample.stage.setHeight(768));
            settle(sample);
            assertThat(scrollers(sample)).containsExactly("list");
        }
    }

    private static List<String> scrollers(SampleWindow sample) {
        return Fx.on(() -> {
            sample.scene().getRoot().layout();
            Node list = sample.node("home.awaiting");
            Node page = sample.scene().lookup(".home");
            return Nodes.all(page)
                    .filter(node -> node instanceof ScrollBar bar
                            && bar.getOrientation() == Orientation.VERTICAL
                            && Nodes.isShown(bar))
                    .map(bar -> Nodes.all(list).anyMatch(bar::equals) ? "list" : "page")
                    .toList();
        });
    }

    @Tag("walk")
    @Test
    void theKeyboardGoesFromLineToLineAndEnterGoesWhereItIsDealtWith() {
        try (SampleWindow sample = example()) {
            ListView<?> list = sample.node("home.awaiting");
            Fx.until("the list has the keyboard", list::isFocused);
            robot.push(KeyCode.DOWN);
            assertThat(Fx.<Integer>on(() -> list.getSelectionModel().getSelectedIndex()))
                    .isZero();
            List<Sheet> went = new ArrayList<>();
            Fx.run(() -> sample.window.current().orElseThrow().navigateWith((sheet, row, then) -> went.add(sheet)));
            robot.rightClickOn(Fx.on(() -> list.lookup(".news-row")));
            settle(sample);
            assertThat(went).as("the other button goes nowhere").isEmpty();
            robot.push(KeyCode.ENTER);
            Fx.until("the page of the use case, where it is decided", () -> went.equals(List.of(UseCases.SHEET)));
        }
    }

    @Tag("walk")
    @Test
    void aGroupShowsThreeLinesAndTheOthersOnDemand() {
        List<Edit> content = grown();
        for (int i = 1; i <= 7; i++) {
            content.add(Edit.insert(
                    Actions.SHEET,
                    Cells.of(Actions.TITLE, "Action " + i)
                            .and(Actions.OPENED_ON, LocalDate.of(2026, 10, 1))
                            .and(Actions.DUE, LocalDate.of(2026, 11, i))
                            .and(Actions.STATUS, ActionStatus.OPEN)));
        }
        try (SampleWindow sample = window(content)) {
            ListView<?> list = sample.node("home.awaiting");
            Fx.until("the list has the keyboard", list::isFocused);
            assertThat(Fx.on(() -> words(list).toList())).contains("7 échéances", "Action 3", "et 4 autres");
            assertThat(Fx.on(() -> words(list).toList())).doesNotContain("Action 4");
            Fx.run(() -> list.getSelectionModel().selectLast());
            robot.push(KeyCode.ENTER);
            settle(sample);
            assertThat(Fx.<Integer>on(() -> list.getItems().size())).isEqualTo(10);
            Fx.run(() -> list.getSelectionModel().selectLast());
            robot.push(KeyCode.ENTER);
            assertThat(Fx.<Integer>on(() -> list.getItems().size())).isEqualTo(6);
            Fx.look(sample.scene(), "accueil-et-4-autres");
        }
    }

    @Tag("walk")
    @Test
    void aRetrospectiveThatDidNotTakePlaceLeadsToTheirTab() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(
                Retrospectives.SHEET,
                Cells.of(Retrospectives.NUMBER, 1)
                        .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                        .and(Retrospectives.CHANGE, Change.MAINTAIN)
                        .and(Retrospectives.DAY, LocalDate.of(2026, 10, 1))
                        .and(Retrospectives.CLOSED_ON, LocalDate.of(2026, 10, 1))
                        .and(Retrospectives.NEXT_DAY, LocalDate.of(2026, 11, 20))));
        try (SampleWindow sample = window(content)) {
            ListView<?> list = sample.node("home.awaiting");
            Fx.until("the list has the keyboard", list::isFocused);
            assertThat(Fx.on(() -> words(list).toList()))
                    .contains(
                            "Rétrospective",
                            "Prochaine rétrospective",
                            "Annoncée par la rétrospective n°\u00A01, prévue le 20 nov.",
                            "5 jours de retard");
            Fx.run(() -> list.getSelectionModel().selectLast());
            robot.push(KeyCode.ENTER);
            sample.node("table.retrospectives");
        }
    }

    @Tag("walk")
    @Test
    void aStepOfThePathLeadsToItsTab() {
        try (SampleWindow sample = example()) {
            Node path = sample.node("home.path");
            Keys.focus(path);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            assertThat(Fx.<String>on(path::getAccessibleText)).isEqualTo(STEPS.get(1));
            robot.push(KeyCode.ENTER);
            sample.node("table.tools");
        }
    }

    @Tag("walk")
    @Test
    void aWorkbookWithToolsToCompareSaysThatNothingWaits() {
        try (SampleWindow sample = window(grown())) {
            assertThat(sample.<Label>node("home.title").getText()).isEqualTo("Aucune décision en attente");
            assertThat(Fx.on(() -> words(sample.scene().getRoot()).toList()))
                    .contains(
                            Messages.text("home.group.to_decide.none"),
                            Messages.text("home.group.alerts.none"),
                            Messages.text("home.group.overdue.none"),
                            Messages.text("home.footprint.none"));
            Fx.look(sample.scene(), "accueil-vide");
        }
    }

    @Tag("walk")
    @Test
    void namingAFirstToolMakesItAndBeginsItsTrial() {
        try (SampleWindow sample = empty()) {
            TextField name = sample.node("home.start.tool.name");
            Fx.until("the name has the keyboard", name::isFocused);
            robot.write("Plumier");
            robot.push(KeyCode.ENTER);
            Fx.until("written", () -> sample.count(Tools.SHEET) == 1);
            assertThat(sample.<String>read(
                            reader -> reader.all(Tools.SHEET).getFirst().get(Tools.NAME)))
                    .isEqualTo("Plumier");
            Fx.until("a trial is begun", () -> sample.find("trials.task").isPresent());
            assertThat(sample.count(Trials.SHEET)).isZero();
        }
    }

    @Tag("walk")
    @Test
    void aToolWithoutANameIsAskedForItsName() {
        try (SampleWindow sample = empty()) {
            Fx.run(sample.<Button>node("home.start.add")::fire);
            settle(sample);
            assertThat(Fx.on(() -> words(sample.scene().getRoot()).toList()))
                    .contains("«\u00A0Outil\u00A0» est à remplir.");
            assertThat(sample.count(Tools.SHEET)).isZero();
        }
    }

    @Test
    void anEmptyWorkbookShowsSixStepsToBeginAndTheBlankForms() {
        try (SampleWindow sample = empty()) {
            assertThat(sample.<Node>node("home.start.path").getAccessibleText())
                    .contains("Cas métier\u00A0: À commencer, aucun cas décrit.")
                    .contains("Déploiement\u00A0: À commencer, aucun usage.");
            assertThat(Fx.on(() -> sample.<MenuButton>node("home.start.paper").getItems().stream()
                            .map(item -> item.getText())
                            .toList()))
                    .contains("Feuille de présence", "Liste techno-lucide, éclair")
                    .hasSize((int) Arrays.stream(PaperForm.values())
                            .filter(PaperForm::isBlankable)
                            .count());
        }
    }

    @Tag("walk")
    @Test
    void theNameOfTheAssociationIsKeptWhenTheFieldIsLeft() {
        try (SampleWindow sample = empty()) {
            TextField name = sample.node("home.start.name");
            Keys.focus(name);
            robot.write("Les Passerelles");
            robot.push(KeyCode.TAB);
            Fx.until(
                    "kept",
                    () -> sample.read(reader ->
                            "Les Passerelles".equals(Association.row(reader).get(Association.NAME))));
        }
    }

    @Tag("walk")
    @Test
    void aFirstToolNamedTwiceInOneBreathIsOne() {
        try (SampleWindow sample = empty()) {
            TextField name = sample.node("home.start.tool.name");
            Fx.until("the name has the keyboard", name::isFocused);
            robot.write("Plumier");
            Fx.run(() -> {
                InputDriver.hasty().push(KeyCode.ENTER);
                InputDriver.hasty().push(KeyCode.ENTER);
            });
            Fx.until("a trial is begun", () -> sample.find("trials.task").isPresent());
            settle(sample);
            assertThat(sample.count(Tools.SHEET)).isEqualTo(1);
        }
    }

    @Tag("walk")
    @Test
    void aFirstToolThatTheDiskRefusedMayBeAddedAgain() throws Exception {
        try (SampleWindow sample = empty()) {
            TextField name = sample.node("home.start.tool.name");
            Fx.until("the name has the keyboard", name::isFocused);
            robot.write("Plumier");
            try (var _ = new SpoiltFile(sample.workbook.path())) {
                robot.push(KeyCode.ENTER);
                Fx.until("said", () -> sample.window.dialogs().layer().isBusy());
            }
            robot.push(KeyCode.ESCAPE);
            Button add = sample.node("home.start.add");
            assertThat(add.isDisabled()).isFalse();
            Fx.run(add::fire);
            Fx.until("written", () -> sample.count(Tools.SHEET) == 1);
        }
    }

    @Test
    void theNeedIsACardOfItsOwnBeforeTheTool() {
        try (SampleWindow sample = empty()) {
            Button need = sample.node("home.start.need");
            Button add = sample.node("home.start.add");
            assertThat(need.getStyleClass()).contains("main");
            assertThat(Fx.on(() -> card(need))).isNotSameAs(Fx.on(() -> card(add)));
            assertThat(Fx.<Boolean>on(() -> card(need)
                                    .getParent()
                                    .getChildrenUnmodifiable()
                                    .indexOf(card(need))
                            < card(add).getParent().getChildrenUnmodifiable().indexOf(card(add))))
                    .isTrue();
        }
    }

    private static Node card(Node part) {
        return part.getStyleClass().contains("start-card") ? part : card(part.getParent());
    }
}
