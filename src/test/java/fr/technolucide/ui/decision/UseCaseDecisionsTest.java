package fr.technolucide.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.insight.Proposal;
import fr.technolucide.method.Comparison;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.field.DayPicker;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards about decisions, reviews and stages, in the whole program over the worked example. */
class UseCaseDecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LETTERS = "Courriers aux administrations";
    private static final String MINUTES = "Comptes rendus d’ateliers";
    private static final String TRANSLATE = "Traduire les fiches d’accueil";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true);
        program.settle();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void ask(Consumer<UseCaseDecisions> question) {
        Fx.run(() ->
                question.accept(new UseCaseDecisions(program.window.current().orElseThrow())));
        program.settle();
    }

    private <T> T read(Function<Reader, T> question) {
        return CompletableFuture.supplyAsync(() -> program.workbook.read(question))
                .join();
    }

    private Row row(Sheet sheet, UUID id) {
        return read(reader -> reader.find(sheet, id).orElseThrow());
    }

    private Row useCase(String title) {
        return read(reader -> reader.all(UseCases.SHEET).stream()
                .filter(row -> title.equals(row.get(UseCases.TITLE)))
                .findFirst()
                .orElseThrow());
    }

    private List<Row> decisions(String title) {
        UUID id = useCase(title).id();
        return read(reader -> reader.where(Decisions.USE_CASE, id));
    }

    private Row awaited(String title) {
        return decisions(title).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow();
    }

    private void type(String id, String text) {
        Fx.run(() -> program.<TextInputControl>node(id).setText(text));
        program.settle();
    }

    private List<DecisionCriteria.Criterion> criteria(Row decision) {
        return read(reader -> DecisionCriteria.of(decision, reader));
    }

    private List<Row> rows(Row decision) {
        return read(reader -> reader.where(StopCriteria.DECISION, decision.id()));
    }

    private String typed(String id) {
        return Fx.on(() -> program.<TextInputControl>node(id).getText());
    }

    /** Chooses an item of a closed list. */
    private void item(String id, Enum<?> item) {
        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) program.find(id).orElseThrow();
            box.setValue(item);
        });
        program.settle();
    }

    private void day(String id, String text) {
        Fx.run(() -> {
            DayPicker picker = (DayPicker) program.find(id).orElseThrow();
            picker.getEditor().setText(text);
            picker.commitValue();
        });
        program.settle();
    }

    /** Types where the keyboard is, over what is selected there, and goes on. */
    private void replaceDay(String text) {
        robot.write(text);
        robot.push(KeyCode.TAB);
        program.settle();
    }

    private String typedDay() {
        return Fx.on(() -> ((DayPicker) program.find("decision.day").orElseThrow())
                .getEditor()
                .getText());
    }

    /** Presses what is offered beside something that is said of a field. */
    private void take(String words) {
        Fx.run(() -> Nodes.shown()
                .filter(node -> node instanceof Hyperlink link && words.equals(link.getText()))
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
    }

    private void person(String id, String name) {
        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) program.find(id).orElseThrow();
            box.setValue(box.getItems().stream()
                    .filter(person -> name.equals(person.toString()))
                    .findFirst()
                    .orElseThrow());
        });
        program.settle();
    }

    private void choose(String id, String words) {
        Fx.run(() -> Nodes.all(program.find(id).orElseThrow())
                .filter(node -> node instanceof ToggleButton button && words.equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
    }

    private Button button(String words) {
        Fx.until(words, () -> Nodes.buttons(words).findAny().isPresent());
        return Fx.on(() -> Nodes.buttons(words).reduce((_, last) -> last).orElseThrow());
    }

    private void press(String words) {
        Button button = button(words);
        assertThat(button.isDisabled()).as(words + ", " + missing()).isFalse();
        Fx.run(button::fire);
        Fx.until(
                "on the disk",
                () -> program.window
                                .current()
                                .orElseThrow()
                                .saveStateProperty()
                                .get()
                                .phase()
                        == SaveState.Phase.SAVED);
        program.settle();
    }

    private String missing() {
        return Fx.on(() -> program.find("dialog.missing")
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .orElse(""));
    }

    private boolean isShown(String id) {
        return Fx.on(() -> program.find(id).isPresent());
    }

    private List<String> words() {
        return Fx.on(Nodes::words);
    }

    /** Waits for the title of the first page. */
    private void awaitTitle(String words) {
        Fx.run(() -> program.window.select(WorkbookTab.HOME));
        Fx.until(words, () -> Nodes.words().contains(words));
    }

    @Tag("walk")
    @Test
    void aPreparedDecisionWaitsOnTheFirstPageWithWhatIsSubmittedToTheVote() {
        ask(decisions -> decisions.prepare(useCase(TRANSLATE).id()));
        assertThat(words()).contains("LANCER", "En vigueur\u00A0: Lancer, bureau, 05/11/2026.");
        assertThat(missing()).isEqualTo("Pour enregistrer, il manque\u00A0: Date.");
        choose("decision.body", "CA");
        day("decision.day", "15/12/2026");
        type("decision.resolution", "Étendre aux fiches en tigrigna.");
        person("decision.stop_person", "Daouda");
        person("decision.prepared_by", "Daouda");
        press("Garder, à décider");

        Row decision = awaited(TRANSLATE);
        assertThat(decision.get(Decisions.BODY)).isEqualTo(Body.CA);
        assertThat(decision.get(Decisions.DAY)).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(decision.get(Decisions.RESOLUTION)).isEqualTo("Étendre aux fiches en tigrigna.");
        assertThat(decision.get(Decisions.STOP_CRITERIA))
                .as("those in force are taken over, one a line")
                .contains("Deux erreurs de sens signalées en un mois\nMoins de 160 personnes");
        assertThat(decision.get(Decisions.REVIEW_DATE))
                .as("six months later at most")
                .isEqualTo(LocalDate.of(2027, 6, 15));
        awaitTitle("Quatre décisions vous attendent");
    }

    @Tag("walk")
    @Test
    void controlAndEnterNoteADecisionOrGoToWhatItLacks() {
        ask(decisions -> decisions.prepare(useCase(TRANSLATE).id()));
        Keys.focus(program.<Node>node("decision.resolution"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        program.settle();
        assertThat(isShown("decision.resolution")).as("its day lacks").isTrue();
        assertThat(Fx.on(() -> program.<Node>node("decision.day").isFocusWithin()))
                .isTrue();
        day("decision.day", "15/12/2026");
        Keys.focus(program.<Node>node("decision.resolution"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        program.settle();
        assertThat(awaited(TRANSLATE).get(Decisions.DAY)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Tag("walk")
    @Test
    void aTextOfCriteriaIsTakenApartOnceItsPiecesWereShownAndOneUndoTakesItAllBack() {
        ask(decisions -> decisions.prepare(useCase(TRANSLATE).id()));
        day("decision.day", "15/12/2026");
        String text = typed("decision.stop_criteria");
        assertThat(words()).contains("– Une fiche publiée sans relecture", "Ce texte dit trois critères\u00A0:");
        assertThat(isShown("decision.criteria.add_figure")).isFalse();
        press("En faire trois critères, suivis un par un");
        assertThat(isShown("decision.stop_criteria")).isFalse();
        assertThat(typed("decision.criteria.3.words")).isEqualTo("Une fiche publiée sans relecture");
        press("Remettre le texte");
        assertThat(typed("decision.stop_criteria")).isEqualTo(text);
        assertThat(isShown("decision.criteria.3.words")).isFalse();

        press("En faire trois critères, suivis un par un");
        press("Un critère chiffré");
        assertThat(missing())
                .as("a line that says nothing is as if it were not there")
                .isEmpty();
        item("decision.criteria.7.figure", StopFigure.HOURS_PER_MONTH);
        assertThat(missing()).startsWith("Pour enregistrer, il manque");
        item("decision.criteria.7.comparison", Comparison.BELOW);
        type("decision.criteria.7.threshold", "30");
        assertThat(words()).anyMatch(words -> words.startsWith("Aujourd’hui\u00A0: ") && words.endsWith("Franchi"));
        press("Garder, à décider");

        Row decision = awaited(TRANSLATE);
        assertThat(decision.isEmpty(Decisions.STOP_CRITERIA)).isTrue();
        assertThat(criteria(decision))
                .extracting(criterion -> criterion.words().replace('\u00A0', ' '))
                .containsExactly(
                        "Deux erreurs de sens signalées en un mois",
                        "Moins de 160 personnes servies par mois",
                        "Une fiche publiée sans relecture",
                        "Moins de 30 h libérées par mois");
        program.workbook.undo();
        assertThat(rows(decision)).isEmpty();
        assertThat(decisions(TRANSLATE)).noneMatch(row -> row.id().equals(decision.id()));
    }

    @Tag("slow")
    @Test
    void votesAndCriteriaOfANewDecisionAreFrozenWithIt() {
        ask(decisions -> decisions.override(useCase(MINUTES).id()));
        press("En faire trois critères, suivis un par un");
        choose("decision.outcome", "Poursuivre");
        type("decision.votes_for", "4");
        type("decision.votes_against", "0");
        type("decision.votes_abstained", "1");
        type("decision.reason", "Les ateliers y gagnent.");
        type("decision.conditions", "Relire avant d’envoyer.");
        press("Noter la décision");

        Row decision = decisions(MINUTES).getLast();
        assertThat(decision.get(Decisions.VOTES_FOR)).isEqualTo(4);
        assertThat(decision.get(Decisions.VOTES_ABSTAINED)).isEqualTo(1);
        assertThat(decision.get(Decisions.REASON)).isEqualTo("Les ateliers y gagnent.");
        assertThat(decision.get(Decisions.CONDITIONS)).isEqualTo("Relire avant d’envoyer.");
        assertThat(rows(decision)).hasSize(3).allMatch(row -> TODAY.equals(row.get(StopCriteria.FROZEN_ON)));
    }

    @Tag("slow")
    @Test
    void changingThePreparationKeepsTheCriteriaThatWereTyped() {
        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        Fx.run(() -> program.<Button>node("decision.criteria.split").fire());
        program.settle();
        press("Un critère en mots");
        Fx.run(() -> Nodes.shown()
                .filter(node -> node.getId() != null && node.getId().endsWith(".words"))
                .map(TextInputControl.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow()
                .setText("Une lettre partie sans relecture"));
        program.settle();
        press("Modifier la préparation");
        press("Garder, à décider");

        Row decision = awaited(LETTERS);
        assertThat(criteria(decision))
                .extracting(DecisionCriteria.Criterion::words)
                .contains("Une lettre partie sans relecture");
    }

    @Tag("slow")
    @Test
    void preparingAgainGoesOnWithTheDecisionThatIsAwaited() {
        ask(decisions -> decisions.prepare(useCase(LETTERS).id()));
        type("decision.resolution", "Poursuivre trois mois.");
        press("Garder, à décider");
        assertThat(decisions(LETTERS)).hasSize(3);
        assertThat(awaited(LETTERS).get(Decisions.RESOLUTION)).isEqualTo("Poursuivre trois mois.");
    }

    @Tag("walk")
    @Test
    void whatWasDecidedIsLockedKeepsTheProposalOfThatDayAndTakesThePlaceOfTheOneBefore() {
        Row before = awaited(LETTERS);
        ask(decisions -> decisions.open(before.id()));
        assertThat(missing()).isEqualTo("Pour enregistrer, il manque\u00A0: Décision prise.");
        choose("decision.outcome", "Poursuivre");
        assertThat(isShown("decision.override_reason"))
                .as("no further than proposed")
                .isFalse();
        person("decision.signed_by", "Élise");
        type("decision.minutes_ref", "PV du bureau, point 5");
        assertThat(missing()).isEqualTo("La séance est prévue le 3 décembre 2026. Quel jour a-t-elle eu lieu\u00A0?");
        assertThat(typedDay()).as("no date is changed by the program").isEqualTo("03/12/2026");
        take("Aujourd’hui");
        assertThat(typedDay()).isEqualTo("25/11/2026");
        assertThat(missing()).isEmpty();
        press("Noter la décision");

        Row decided = row(Decisions.SHEET, before.id());
        assertThat(decided.get(Decisions.OUTCOME)).isEqualTo(Outcome.CONTINUE);
        assertThat(decided.get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.ADAPTER);
        assertThat(decided.get(Decisions.DAY)).isEqualTo(TODAY);
        UUID earlier = decided.get(Decisions.SUPERSEDES);
        assertThat(earlier).isNotNull();
        awaitTitle("Deux décisions vous attendent");

        ask(decisions -> decisions.open(decided.id()));
        assertThat(isShown("decision.outcome")).as("locked").isFalse();
        Fx.run(((Hyperlink) program.<Node>node("decision.card.replaces"))::fire);
        program.settle();
        assertThat(isShown("decision.card.replaced_by"))
                .as("the link is shown both ways")
                .isTrue();
        assertThat(words()).anyMatch(text -> text.contains("(Remplacée)"));
    }

    @Tag("slow")
    @Test
    void todayIsProposedWhereNoSessionWasPlannedAndLooksLikeAProposal() {
        ask(decisions -> decisions.override(useCase(TRANSLATE).id()));
        DayPicker day = Fx.on(() -> (DayPicker) program.find("decision.day").orElseThrow());
        String proposed = "Aujourd’hui est proposé\u00A0: changez la date si la séance a eu lieu un autre jour.";
        assertThat(typedDay()).isEmpty();
        Fx.run(() -> Nodes.all(program.find("decision.outcome").orElseThrow())
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
        assertThat(typedDay()).isEqualTo("25/11/2026");
        assertThat(day.isProposed()).isTrue();
        assertThat(words()).contains(proposed);

        Fx.run(day::requestFocus);
        replaceDay("hier");
        assertThat(typedDay()).isEqualTo("24/11/2026");
        assertThat(day.isProposed()).isFalse();
        assertThat(words()).doesNotContain(proposed);
    }

    @Tag("slow")
    @Test
    void aReviewTakesTheSameWordsForItsDates() {
        UUID useCase = useCase(MINUTES).id();
        ask(decisions -> decisions.review(useCase));
        DayPicker held = Fx.on(() -> (DayPicker) program.find("review.day").orElseThrow());
        DayPicker next = Fx.on(() -> (DayPicker) program.find("review.next_day").orElseThrow());
        assertThat(held.isProposed() && next.isProposed()).isTrue();
        Fx.run(held::requestFocus);
        replaceDay("lundi");
        Fx.run(next::requestFocus);
        replaceDay("10 janvier");
        for (int each = 1; each <= 3; each++) {
            choose("decision.criterion." + each, "Tout va bien");
        }
        choose("review.change", "Maintenir");
        Fx.run(next::requestFocus);
        robot.write("un jour");
        robot.push(KeyCode.ENTER);
        assertThat(missing()).isEqualTo("Écrivez une date\u00A0: 26/11/2026, 26 novembre ou demain.");
        assertThat(Fx.on(() -> next.getEditor().getText()))
                .as("as it was typed")
                .isEqualTo("un jour");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        replaceDay("10 janvier");
        press("Noter la revue");

        Row review = read(reader -> reader.where(Reviews.USE_CASE, useCase)).getLast();
        assertThat(review.get(Reviews.DAY)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(review.get(Reviews.NEXT_DAY)).isEqualTo(LocalDate.of(2027, 1, 10));
    }

    @Tag("walk")
    @Test
    void goingFurtherThanTheRuleWaitsForAReasonAndASignature() {
        Row before = awaited("Affiches d’événements");
        ask(decisions -> decisions.open(before.id()));
        choose("decision.outcome", "Lancer");
        assertThat(isShown("decision.override_reason")).isTrue();
        assertThat(missing()).startsWith("La séance est prévue le");
        Fx.run(() -> program.find("decision.day").orElseThrow().requestFocus());
        replaceDay("24 nov");
        assertThat(missing())
                .isEqualTo("Pour enregistrer, il manque\u00A0: Motif, si l’on passe outre et Au nom de l’instance.");
        type("decision.override_reason", "Une seule fois, pour la fête de quartier.");
        assertThat(missing()).isEqualTo("Pour enregistrer, il manque\u00A0: Au nom de l’instance.");
        person("decision.signed_by", "Élise");
        press("Noter la décision");

        Row decided = row(Decisions.SHEET, before.id());
        assertThat(decided.get(Decisions.DAY)).isEqualTo(TODAY.minusDays(1));
        assertThat(decided.get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(decided.get(Decisions.OVERRIDE_REASON)).isEqualTo("Une seule fois, pour la fête de quartier.");
    }

    @Tag("slow")
    @Test
    void overridingOffersOnlyWhatGoesFurther() {
        ask(decisions -> decisions.override(useCase("Affiches d’événements").id()));
        assertThat(Fx.on(() -> Nodes.all(program.find("decision.outcome").orElseThrow())
                        .filter(ToggleButton.class::isInstance)
                        .map(node -> ((ToggleButton) node).getText())
                        .toList()))
                .containsExactly("Lancer", "Adapter");
    }

    @Tag("slow")
    @Test
    void theReferenceOfTheMinutesIsAddedAfterwards() {
        Row decided = decisions(TRANSLATE).getFirst();
        ask(decisions -> decisions.open(decided.id()));
        type("decision.minutes_ref", "PV du bureau, point 9");
        press("Fermer");
        assertThat(row(Decisions.SHEET, decided.id()).get(Decisions.MINUTES_REF))
                .isEqualTo("PV du bureau, point 9");
    }

    @Tag("walk")
    @Test
    void aReviewAsksEachCriterionAndStoppingKeepsWhatWasLearnt() {
        UUID useCase = useCase(MINUTES).id();
        ask(decisions -> decisions.review(useCase));
        assertThat(missing()).isEqualTo("Répondez à chaque critère.");
        choose("decision.criterion.1", "Tout va bien");
        choose("decision.criterion.2", "Il faut arrêter");
        choose("decision.criterion.3", "Pas vérifié");
        type("review.minutes_per_month", "3 h 30");
        type("review.people_served", "55");
        assertThat(missing()).isEqualTo("Pour enregistrer, il manque\u00A0: Conclusion.");
        choose("review.change", "Maintenir");
        assertThat(missing())
                .isEqualTo("Pour enregistrer, il manque\u00A0: Ce que nous constatons, incidents compris.");
        choose("review.change", "Arrêter");
        assertThat(missing())
                .isEqualTo("Pour enregistrer, il manque\u00A0: Ce que nous constatons, incidents compris.");
        type("review.observed", "On écrit mieux à deux, juste après l’atelier.");
        press("Noter la revue");

        Row review = read(reader -> reader.where(Reviews.USE_CASE, useCase)).getLast();
        assertThat(review.get(Reviews.CRITERIA_MET)).isEqualTo(CriteriaMet.YES);
        assertThat(review.get(Reviews.CHANGE)).isEqualTo(Change.STOP);
        assertThat(review.get(Reviews.NEXT_DAY)).isNull();
        assertThat(review.get(Reviews.MINUTES_PER_MONTH)).isEqualTo(210);
        assertThat(review.get(Reviews.OBSERVED))
                .startsWith("On écrit mieux à deux, juste après l’atelier.\nCritères d’arrêt relus\u00A0:")
                .contains("–\u00A0Un refus d’enregistrement non respecté\u00A0: il faut arrêter.");
        Row stopped = useCase(MINUTES);
        assertThat(stopped.get(UseCases.STAGE)).isEqualTo(UseCaseStage.STOPPED);
        assertThat(stopped.get(UseCases.REVIEW_DATE)).isNull();
        assertThat(stopped.get(UseCases.PEOPLE_AFTER)).isEqualTo(55);

        press("Annuler");
        assertThat(useCase(MINUTES).get(UseCases.STAGE)).as("undone as a whole").isEqualTo(UseCaseStage.IN_SERVICE);
    }

    @Tag("walk")
    @Test
    void aPassageThatLacksSomethingShowsWhatAndWhereItIsDealtWith() {
        ask(decisions -> decisions.passTo(useCase(LETTERS).id(), UseCaseStage.IN_SERVICE));
        assertThat(words())
                .contains("Une liste techno-lucide complète, avec une réponse à chaque point", "manque", "fait");
        Fx.run(((Hyperlink) program.<Node>node("decision.need.full_checklist"))::fire);
        program.settle();
        assertThat(program.window.dialogs().layer().isBusy()).isFalse();
        assertThat(useCase(LETTERS).get(UseCases.STAGE)).isEqualTo(UseCaseStage.PILOT);
    }

    @Tag("slow")
    @Test
    void passingAllTheSameTakesADecisionWithItsReason() {
        Row awaited = awaited(LETTERS);
        ask(decisions -> decisions.passTo(useCase(LETTERS).id(), UseCaseStage.IN_SERVICE));
        press("Passer outre, avec un motif écrit…");
        assertThat(missing()).startsWith("La séance est prévue le");
        take("Aujourd’hui");
        assertThat(missing())
                .isEqualTo("Pour enregistrer, il manque\u00A0: Motif, si l’on passe outre et Au nom de l’instance.");
        type("decision.override_reason", "Le point 9.2 se règle lundi.");
        person("decision.signed_by", "Élise");
        press("Noter la décision");

        assertThat(useCase(LETTERS).get(UseCases.STAGE)).isEqualTo(UseCaseStage.IN_SERVICE);
        Row decided = row(Decisions.SHEET, awaited.id());
        assertThat(decided.get(Decisions.OUTCOME)).isEqualTo(Outcome.LAUNCH);
        assertThat(decided.get(Decisions.OVERRIDE_REASON)).isEqualTo("Le point 9.2 se règle lundi.");
    }

    @Tag("slow")
    @Test
    void goingBackAsksNothingAndCanBeTakenBack() {
        ask(decisions -> decisions.passTo(useCase(TRANSLATE).id(), UseCaseStage.PILOT));
        assertThat(useCase(TRANSLATE).get(UseCases.STAGE)).isEqualTo(UseCaseStage.PILOT);
        press("Annuler");
        assertThat(useCase(TRANSLATE).get(UseCases.STAGE)).isEqualTo(UseCaseStage.IN_SERVICE);
    }

    @Tag("walk")
    @Test
    void whatIsInUseStopsWithAReview() {
        ask(decisions -> decisions.passTo(useCase(TRANSLATE).id(), UseCaseStage.STOPPED));
        assertThat(isShown("review.change")).isTrue();
        assertThat(words()).contains("L’usage passe à l’étape «\u00A0Arrêté\u00A0».", "Ce que nous en retenons");
    }

    @Test
    void theListHasTheAwaitedFirstAndEachLineIsReadAsOneSentence() {
        List<DecisionLine> lines =
                read(reader -> DecisionLine.Reading.of(null, reader)).decisions();
        assertThat(lines).hasSize((int) (long) read(reader -> reader.count(Decisions.SHEET)));
        assertThat(lines.subList(0, 3)).allMatch(DecisionLine::isDue);
        assertThat(lines.getFirst().aloud())
                .startsWith("à décider\u00A0: Adapter, Courriers aux administrations. Poursuivre le pilote")
                .endsWith("Décider.");
        assertThat(lines.getFirst().reason()).isEqualTo(reason(LETTERS)).isNotEmpty();
        assertThat(lines.getFirst().aloud()).contains(" " + reason(LETTERS) + " Décider.");
        DecisionLine taken = lines.stream()
                .filter(line -> line.group() == DecisionLine.Group.IN_FORCE
                        && line.title().equals(MINUTES))
                .findFirst()
                .orElseThrow();
        Row decision = row(Decisions.SHEET, taken.row());
        assertThat(taken.reason()).endsWith("\u00a0: " + decision.get(Decisions.OVERRIDE_REASON));
        assertThat(lines.getLast().group()).isEqualTo(DecisionLine.Group.SUPERSEDED);
        List<DecisionLine> reviews =
                read(reader -> DecisionLine.Reading.of(null, reader)).reviews();
        assertThat(reviews.getFirst().title()).isEqualTo(MINUTES);
        assertThat(reviews.getFirst().word()).isEqualTo("En retard");
    }

    private String reason(String title) {
        return read(reader -> Proposal.onUseCase(useCase(title), reader).reason());
    }

    @Test
    void theBadgeOfADecisionSaysWhyUnderThePointer() {
        DecisionLine line = read(reader -> DecisionLine.Reading.of(null, reader))
                .decisions()
                .getFirst();
        assertThat(Fx.<String>on(() -> {
                    DecisionCell cell = new DecisionCell(chosen -> {});
                    cell.updateItem(line, false);
                    return Nodes.all(cell.getGraphic())
                            .filter(VerdictBadge.class::isInstance)
                            .map(badge -> ((VerdictBadge) badge).getTooltip().getText())
                            .findFirst()
                            .orElseThrow();
                }))
                .startsWith(line.reason());
    }

    private void openToRead() {
        program.close();
        program = ProgramWindow.readOnly(folder.resolve("lu"));
        program.settle();
    }

    @Tag("slow")
    @Test
    void anAwaitedDecisionIsReadInAWorkbookThatIsOnlyRead() {
        openToRead();
        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        assertThat(words()).contains("Décision\u00a0: " + LETTERS).anyMatch(words -> words.endsWith("(Attendue)"));
        assertThat(isShown("decision.outcome")).isFalse();
    }

    @Tag("slow")
    @Test
    void aLateReviewLeadsToItsUseCaseInAWorkbookThatIsOnlyRead() {
        openToRead();
        ask(decisions -> decisions.review(useCase(MINUTES).id()));
        assertThat(isShown("value.use_cases.title")).isTrue();
        assertThat(isShown("review.change")).isFalse();
    }

    @Tag("slow")
    @Test
    void whatWouldWriteSaysWhyItDoesNotInAWorkbookThatIsOnlyRead() {
        openToRead();
        ask(decisions -> decisions.passTo(useCase(TRANSLATE).id(), UseCaseStage.PILOT));
        assertThat(words()).contains("Ce cahier est ouvert en lecture seulement");
        assertThat(useCase(TRANSLATE).get(UseCases.STAGE)).isEqualTo(UseCaseStage.IN_SERVICE);
    }

    @Tag("walk")
    @Test
    void theBodyAndItsDayBeginASentenceAndStandBeforeWhoSigns() {
        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        assertThat(words())
                .anyMatch(words -> words.matches("Le bureau décide, le .*, pour «\u00A0" + LETTERS + "\u00A0»\u00A0:"))
                .contains("Signé par");
        day("decision.day", "20/11/2026");
        assertThat(words()).anyMatch(words -> words.startsWith("Le bureau décide, le 20 novembre 2026"));
        double body = Fx.on(() -> top("decision.body"));
        double signer = Fx.on(() -> top("decision.signed_by"));
        assertThat(body).isLessThan(signer);
    }

    private double top(String id) {
        Node node = program.find(id).orElseThrow();
        return node.localToScene(0, 0).getY();
    }

    @Tag("walk")
    @Test
    void theDatePlannedIsTheCauseOfAReviewThatWasDueAlone() {
        assertThat(useCase(MINUTES).get(UseCases.REVIEW_DATE)).isBeforeOrEqualTo(TODAY);
        ask(decisions -> decisions.review(useCase(MINUTES).id()));
        assertThat(cause()).isEqualTo(ReviewCause.PLANNED);
        press("Annuler");
        assertThat(useCase(TRANSLATE).get(UseCases.REVIEW_DATE)).isAfter(TODAY);
        ask(decisions -> decisions.review(useCase(TRANSLATE).id()));
        assertThat(cause()).isNull();
    }

    private Object cause() {
        return Fx.on(() -> ((ComboBox<?>) program.find("review.cause").orElseThrow()).getValue());
    }
}
