package fr.technolucide.exchange.meeting;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.row;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Proposal;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.Minutes;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a meeting and its minutes: what they say, and the text document read again. */
class MeetingDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final BoardFile.Meeting BOARD = new BoardFile.Meeting(Body.CA, DAY);
    private static final String INCIDENTS = "Incidents dans les usages en service et les pilotes";

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
        Messages.use(Language.FRENCH);
    }

    private MeetingDocument file() {
        return workbook.read(reader -> BoardFileDocument.of(BoardFile.of(BOARD, reader), reader));
    }

    private MeetingDocument minutes(Body body, LocalDate day) {
        return workbook.read(
                reader -> MinutesDocument.of(Minutes.of(new BoardFile.Meeting(body, day), reader), reader));
    }

    private static List<Item> items(MeetingDocument document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Item item ? Stream.of(item) : Stream.empty())
                .toList();
    }

    private static String labelled(Item item, String label) {
        return item.parts().stream()
                .flatMap(part -> part instanceof Labelled(var name, var text) && name.equals(label)
                        ? Stream.of(text)
                        : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static List<Stance> stances(Item item) {
        return item.parts().stream()
                .flatMap(part -> part instanceof Proposal(var _, var stances) ? stances.stream() : Stream.empty())
                .toList();
    }

    @Test
    void theMinutesSayWhatWasDoneByThatDay() {
        Row action = Workbooks.rows(workbook, Actions.SHEET).stream()
                .filter(each -> each.get(Actions.STATUS) == ActionStatus.OPEN)
                .findFirst()
                .orElseThrow();
        typed(workbook, action, Cells.of(Actions.STATUS, ActionStatus.DONE));
        BoardFile.Meeting today = new BoardFile.Meeting(Body.CA, Workbooks.TODAY);
        MeetingDocument minutes = workbook.read(reader -> MinutesDocument.of(Minutes.of(today, reader), reader));
        assertThat(minutes.blocks())
                .filteredOn(MeetingDocument.Entry.class::isInstance)
                .extracting(block -> ((MeetingDocument.Entry) block).words())
                .contains(action.get(Actions.TITLE));
        MeetingDocument later = workbook.read(reader -> MinutesDocument.of(Minutes.of(BOARD, reader), reader));
        assertThat(later.blocks())
                .filteredOn(MeetingDocument.Section.class::isInstance)
                .extracting(block -> ((MeetingDocument.Section) block).title())
                .doesNotContain("Ce qui est fait");
    }

    @Tag("slow")
    @Test
    void howeverManyEveryDecisionIsWholeAndTheBodysOwnComeFirst() throws IOException {
        UUID useCase =
                named(workbook, UseCases.SHEET, "Courriers aux administrations").id();
        for (int i = 0; i < 12; i++) {
            typed(
                    workbook,
                    Decisions.SHEET,
                    Cells.of(Decisions.USE_CASE, useCase)
                            .and(Decisions.BODY, i % 2 == 0 ? Body.CA : Body.BUREAU)
                            .and(Decisions.DAY, DAY)
                            .and(
                                    Decisions.RESOLUTION,
                                    "Début " + i + ". " + "Poursuivre et rendre compte. ".repeat(20) + "Fin " + i
                                            + "."));
        }

        List<Item> asked = items(file()).stream()
                .filter(item -> item.parts().stream().anyMatch(Vote.class::isInstance))
                .toList();

        assertThat(asked).hasSize(15);
        assertThat(asked)
                .extracting(Item::margin)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 15).mapToObj(String::valueOf).toList());
        assertThat(asked.subList(0, 7)).extracting(Item::under).containsOnly("Vote");
        assertThat(asked.subList(7, 15)).extracting(Item::under).containsOnly("Avis", "À savoir");
        String text = text(docx(file()));
        assertThat(IntStream.range(0, 12))
                .allSatisfy(i -> assertThat(text).contains("Début " + i + ".", "Fin " + i + "."));
    }

    @Test
    void aRequestSaysWhatOneNeedsToDecide() {
        Item letters = requested("Poursuivre le pilote");

        assertThat(letters.subject())
                .isEqualTo("Courriers aux administrations, avec Plumier (aide à la rédaction),"
                        + " bureau du 3 décembre 2026");
        assertThat(stances(letters)).singleElement().satisfies(stance -> {
            assertThat(stance.verdict()).isEqualTo(Verdict.ADAPTER);
            assertThat(stance.words()).contains("l’impact ne justifie l’empreinte qu’en partie", "(7.1)");
        });
        assertThat(letters.toString())
                .contains(
                        "85 → 120 personnes par mois, mesuré",
                        "bénéfice 3 sur 3",
                        "14\u00a0h libérées par mois, mesuré",
                        "865\u00a0€ par an, dont 360\u00a0€ à payer");
        assertThat(labelled(letters, "Besoin")).startsWith("Une lettre à une administration prend 40 minutes");
        assertThat(labelled(letters, "Essais")).isEqualTo("7 essais mesurés, gain net médian +15\u00a0min.");
        assertThat(labelled(letters, "En vigueur").lines())
                .containsExactly(
                        "CA du 15 septembre 2026, Adapter\u00a0: Ouvrir un pilote de trois mois, noms retirés, relecture avant"
                                + " tout envoi. La demande remplacerait cette décision. Revue le 15 décembre 2026.",
                        "Bureau du 19 novembre 2026, Adapter\u00a0: Garder Plumier pour les lettres et les ateliers, petit"
                                + " modèle seulement\u00a0; contrat signé avant toute donnée personnelle.");
        assertThat(labelled(letters, "Arrêt si"))
                .as("those that hold, with their figures")
                .contains("deux envois de données personnelles pendant le pilote (ce jour\u00a0: 1)");
        assertThat(labelled(letters, "Ne rien faire")).isEqualTo("35 personnes attendent chaque mois.");
        assertThat(labelled(letters, "Préparé par")).isEqualTo("Chloé");
        assertThat(labelled(letters, "Sinon"))
                .startsWith(
                        "Dix lettres types, au classeur\u00a0: bénéfice 2 sur 3, 0\u00a0€ à payer, heures non comptées, 0\u00a0g de CO2e. Couvre");
    }

    @Test
    void aRequestSaysWhatSpeaksAgainstIt() {
        assertThat(labelled(requested("Poursuivre le pilote"), "Risque").lines())
                .containsExactly(
                        "Au seuil d’arrêt\u00a0: plus de 600 échanges par mois (ce jour\u00a0: 600 prévus).",
                        "Essai du 27 octobre 2026, erreur grave\u00a0: Le nom et le numéro de dossier sont partis avec."
                                + " Amina prévenue le jour même. Il faut une consigne écrite, pas seulement dite.",
                        "En retard de 10\u00a0jours\u00a0: Demander le contrat de sous-traitance de Plumier (Bernard).");
        assertThat(labelled(requested("Demander l’avis"), "Risque"))
                .contains("le dire (4.2).\nPoints d’alerte à moitié acquis\u00a0: ");
        assertThat(labelled(requested("Ne pas retenir"), "Risque"))
                .isEqualTo("Points d’alerte à moitié acquis\u00a0: bénéfice (2.1) et impact (7.1).");
        assertThat(labelled(requested("Ne pas retenir"), "Essais"))
                .as("hours are claimed that no trial saved")
                .contains("pas fait gagner de temps");
        assertThat(labelled(requested("Ne pas retenir"), "À la place"))
                .as("what the rule proposes is no second best")
                .startsWith("Gabarit d’affiche partagé");
    }

    @Test
    void aRequestSaysWhatIsToBeDoneByWhomAndUntilWhen() {
        UUID letters =
                named(workbook, UseCases.SHEET, "Courriers aux administrations").id();
        for (ActionStatus status : List.of(ActionStatus.OPEN, ActionStatus.DONE, ActionStatus.DROPPED)) {
            typed(
                    workbook,
                    Actions.SHEET,
                    Cells.of(Actions.TITLE, "Relire la consigne")
                            .and(Actions.USE_CASE, letters)
                            .and(Actions.STATUS, status)
                            .and(Actions.OPENED_ON, Workbooks.TODAY));
        }

        assertThat(labelled(requested("Poursuivre le pilote"), "À faire").lines())
                .containsExactly(
                        "Écrire pour quelles lettres on n’utilise pas l’outil (Chloé, pour le 10 décembre 2026)",
                        "Relire la consigne");
        assertThat(labelled(requested("Ne pas retenir"), "À faire")).isEmpty();
    }

    @Test
    void whatWentWrongSinceItWasDecidedIsToldOfUsesThatNobodyAsksAbout() {
        assertThat(sections(file())).doesNotContain(INCIDENTS);
        UUID minutes =
                named(workbook, UseCases.SHEET, "Comptes rendus d’ateliers").id();
        for (int day = 1; day <= 5; day++) {
            typed(
                    workbook,
                    Trials.SHEET,
                    Cells.of(Trials.USE_CASE, minutes)
                            .and(
                                    Trials.TOOL,
                                    named(workbook, Tools.SHEET, "Écoutille").id())
                            .and(
                                    Trials.TESTER,
                                    named(workbook, People.SHEET, "Amina").id())
                            .and(Trials.MINUTES, 30)
                            .and(Trials.DAY, LocalDate.of(2026, 11, day))
                            .and(Trials.TASK, "Résumer")
                            .and(Trials.WORST_ERROR, Severity.SERIOUS)
                            .and(Trials.LESSON, "Un nom inventé."));
        }

        assertThat(sections(file())).contains(INCIDENTS);
        assertThat(file().blocks())
                .filteredOn(MeetingDocument.Entry.class::isInstance)
                .extracting(block -> ((MeetingDocument.Entry) block).words())
                .filteredOn(words -> words.contains("erreur grave"))
                .singleElement()
                .satisfies(words -> assertThat(words.lines())
                        .containsExactly(
                                "Comptes rendus d’ateliers\u00a0: Essai du 5 novembre 2026, erreur grave\u00a0: Un nom inventé.",
                                "Essai du 4 novembre 2026, erreur grave\u00a0: Un nom inventé.",
                                "Essai du 3 novembre 2026, erreur grave\u00a0: Un nom inventé.",
                                "Et 2 autres essais ont mal tourné."));
    }

    @Test
    void whatConcernsTheBodyComesBeforeWhatOthersDecide() {
        assertThat(sections(file()))
                .containsExactly(
                        "Ce qui vous est demandé",
                        "En retard",
                        "Points d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0»",
                        "Depuis la dernière séance",
                        "Décidé ailleurs ou plus tard",
                        "Lancé contre l’avis de la règle",
                        "Mots de ce dossier");
    }

    private static List<String> sections(MeetingDocument document) {
        return document.blocks().stream()
                .flatMap(block ->
                        block instanceof MeetingDocument.Section(var title, var _) ? Stream.of(title) : Stream.empty())
                .toList();
    }

    @Test
    void theWordsThatAStrangerMayNotKnowAreExplainedOnceAtTheEnd() {
        assertThat(glossary(file()))
                .extracting(line -> line.split("\u00a0:")[0])
                .containsExactly(
                        "Personnes servies", "Bénéfice", "Gain net médian", "Coût complet", "DPO", "CO2e", "Règle");
        Messages.use(Language.ENGLISH);
        assertThat(glossary(file())).extracting(line -> line.split(":")[0]).contains("Benefit", "Median net gain");
    }

    @Test
    void noWordIsExplainedThatIsNotUsed() {
        Row none = Row.of(Association.SHEET, Association.ID, DAY);
        assertThat(ExplainedTerms.in("Le gain net, sans médiane\u00a0; DPOs et CO2.", none))
                .isEmpty();
        assertThat(ExplainedTerms.in("(RGPD)", none))
                .containsExactly("RGPD\u00a0: règlement européen sur les données personnelles.");
    }

    @Test
    void theFullCostIsExplainedWithTheValueOfAnHour() {
        Row association = Row.of(Association.SHEET, Association.ID, DAY);
        assertThat(ExplainedTerms.in("coût complet", association))
                .containsExactly(
                        "Coût complet\u00a0: ce qui se paie et les heures passées, à la valeur que l’association donne à une heure.");
        assertThat(ExplainedTerms.in(
                        "coût complet",
                        association
                                .with(Association.EMPLOYEE_HOUR_VALUE, 2_200L)
                                .with(Association.VOLUNTEER_HOUR_VALUE, 1_250L)))
                .containsExactly(
                        "Coût complet\u00a0: ce qui se paie, et les heures passées (22\u00a0€ l’heure salariée, 12,50\u00a0€ l’heure bénévole).");
    }

    private static List<String> glossary(MeetingDocument document) {
        return document.blocks().stream()
                .flatMap(
                        block -> block instanceof MeetingDocument.Glossary(var lines) ? lines.stream() : Stream.empty())
                .toList();
    }

    @Test
    void whatAnotherBodyDecidesFirstHasRoomForItsDecisionAndForRemarks() {
        assertThat(lines(requested("Poursuivre le pilote"))).containsExactly("Décidé par le bureau", "Vos remarques");
        assertThat(lines(requested("Ne pas retenir"))).containsExactly("Décidé");
        BoardFile.Meeting before = new BoardFile.Meeting(Body.AG, LocalDate.of(2026, 12, 1));
        MeetingDocument earlier = workbook.read(reader -> BoardFileDocument.of(BoardFile.of(before, reader), reader));
        assertThat(items(earlier).getFirst().parts())
                .filteredOn(Vote.class::isInstance)
                .containsExactly(new Vote(List.of(), List.of("Votre avis")));
    }

    @Test
    void aTextDocumentHasTheFiguresThatPaperDraws() throws IOException {
        MeetingDocument whole =
                workbook.read(reader -> BoardFileDocument.withTables(BoardFile.of(BOARD, reader), reader));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx(whole)))) {
            List<XWPFTable> tables = read.getTables();
            XWPFTable hours = tables.get(tables.size() - 4);
            assertThat(hours.getRow(0).isRepeatHeader()).isTrue();
            assertThat(words(hours.getRow(0))).containsExactly("Outil", "Heures", "Reste");
            assertThat(words(hours.getRow(6))).containsExactly("Total", "35\u00a0h\u00a005", "16\u00a0h\u00a040");
            assertThat(words(tables.get(tables.size() - 3).getRow(5)))
                    .containsExactly("Affiches d’événements", "Exploration", "1", "35\u00a0g", "AUTRE APPROCHE");
            assertThat(words(tables.get(tables.size() - 2).getRow(5)))
                    .containsExactly("Total", "5,1", "180", "2\u00a0356");
            assertThat(words(tables.getLast().getRow(4)))
                    .containsExactly("Pilote", "En cours", "2 cas d’usage en pilote");
        }
    }

    private static List<String> words(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private Item requested(String resolution) {
        return items(file()).stream()
                .filter(item -> item.statement().startsWith(resolution))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Item item) {
        return item.parts().stream()
                .flatMap(part -> part instanceof Vote(var _, var lines) ? lines.stream() : Stream.empty())
                .toList();
    }

    @Test
    void minutesOfAnEarlierDayKnowNothingOfLaterDelays() {
        assertThat(followUp(minutes(Body.BUREAU, LocalDate.of(2026, 7, 2)))).isEmpty();
        assertThat(followUp(minutes(Body.BUREAU, LocalDate.of(2026, 11, 19))))
                .containsExactlyInAnyOrder("1\u00a0jour", "4\u00a0jours");
        assertThat(items(minutes(Body.CA, DAY)))
                .as("a meeting to come has room for what it says of each")
                .filteredOn(item -> item.parts().equals(List.of(new Labelled("Suite", ""))))
                .extracting(Item::margin)
                .containsExactly("10\u00a0jours", "7\u00a0jours", "5\u00a0jours");
    }

    private static List<String> followUp(MeetingDocument minutes) {
        return minutes.blocks().stream()
                .flatMap(block ->
                        block instanceof MeetingDocument.Entry entry ? Stream.of(entry.left()) : Stream.empty())
                .filter(days -> !days.isEmpty()) // what is done has none
                .toList();
    }

    @Test
    void minutesNameTheAnswersThatTurnedTheProposal() {
        Row awaited = named(workbook, Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
        Row meeting = row(workbook, Meetings.SHEET, awaited.get(Decisions.MEETING, new UUID(0, 0)));
        typed(workbook, meeting, Cells.of(Meetings.OPENED, "18 h 30"));
        answerYes(awaited, "6.1");
        answerYes(awaited, "7.1");
        Row taken = typed(
                workbook, row(workbook, Decisions.SHEET, awaited.id()), Cells.of(Decisions.OUTCOME, Outcome.CONTINUE));
        Item item = items(minutes(taken.get(Decisions.BODY, Body.CA), taken.get(Decisions.DAY, DAY)))
                .getFirst();
        assertThat(stances(item)).extracting(Stance::verdict).containsExactly(Verdict.ADAPTER, Verdict.LANCER);
        assertThat(labelled(item, "Réponses"))
                .isEqualTo("6.1 publics testés\u00a0: Partiel, puis Oui\u00a0; 7.1 impact\u00a0: Partiel, puis Oui");
    }

    @ParameterizedTest
    @CsvSource({"ADAPTER, true", "LANCER, false"})
    void minutesSayThatADecisionGoesFurtherThanTheRule(Verdict proposed, boolean further) {
        Row awaited = named(workbook, Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
        Cells taken = Cells.of(Decisions.OUTCOME, Outcome.LAUNCH)
                .and(Decisions.VERDICT_SEEN, proposed)
                .and(Decisions.REASON, "La permanence déborde")
                .and(Decisions.OVERRIDE_REASON, "Le point 7.1 se règle lundi.");
        workbook.apply(new ChangeSet(
                StepKind.IMPORTED,
                "",
                List.of(new Edit.Update(Decisions.SHEET, awaited.id(), taken, Edit.Origin.TAKEN))));
        Item item = items(minutes(awaited.get(Decisions.BODY, Body.CA), awaited.get(Decisions.DAY, DAY)))
                .getFirst();
        assertThat(labelled(item, "Motif"))
                .startsWith((further ? "Cette décision va plus loin que ce que la règle proposait. " : "")
                        + "La permanence déborde. Le point 7.1 se règle lundi.");
    }

    private void answerYes(Row decision, String code) {
        Row checklist = Workbooks.where(workbook, Checklists.USE_CASE, decision.get(Decisions.USE_CASE, new UUID(0, 0)))
                .getLast();
        Row answer = Workbooks.where(workbook, Answers.CHECKLIST, checklist.id()).stream()
                .filter(each -> Workbooks.questionOfExample(code).equals(each.get(Answers.QUESTION)))
                .findFirst()
                .orElseThrow();
        typed(workbook, answer, Cells.of(Answers.VALUE, Answer.OUI));
    }

    @Test
    void anAlertNamesItsUseCaseAndAnUnknownProposalIsSaidToBeUnknown() {
        typed(workbook, Workbooks.rows(workbook, Usages.SHEET).getFirst(), Cells.of(Usages.CAP_PER_MONTH, 1));
        workbook.apply(new ChangeSet(
                StepKind.IMPORTED,
                "",
                workbook.<List<Edit>>read(reader -> reader.all(Decisions.SHEET).stream()
                        .<Edit>map(decision -> new Edit.Update(
                                Decisions.SHEET,
                                decision.id(),
                                Cells.of(Decisions.VERDICT_SEEN, null),
                                Edit.Origin.TAKEN))
                        .toList())));

        List<MeetingDocument.Block> blocks = file().blocks();
        assertThat(blocks)
                .filteredOn(MeetingDocument.Entry.class::isInstance)
                .extracting(block -> ((MeetingDocument.Entry) block).words())
                .anyMatch(words -> words.startsWith("Traduire les fiches d’accueil\u00a0: échange texte"));
        assertThat(blocks)
                .filteredOn(Item.class::isInstance)
                .flatExtracting(block -> ((Item) block).parts())
                .filteredOn(Proposal.class::isInstance)
                .flatExtracting(part -> ((Proposal) part).stances())
                .contains(new Stance(null, "ce que la règle proposait ce jour-là n’est pas noté"))
                .noneMatch(stance ->
                        stance.verdict() == null && stance.words().equals("ce que la règle proposait ce jour-là"));
    }

    @Test
    void theMinutesSayTheVoteAndThatTheRuleTurned() {
        Row awaited = named(workbook, Decisions.SHEET, "Ne pas retenir\u00a0; utiliser le gabarit d’affiche partagé.");
        Row meeting = row(workbook, Meetings.SHEET, awaited.get(Decisions.MEETING, new UUID(0, 0)));
        List<UUID> people = Workbooks.rows(workbook, People.SHEET).stream()
                .limit(3)
                .map(Row::id)
                .toList();
        typed(
                workbook,
                meeting,
                Cells.of(Meetings.OPENED, "18 h 00")
                        .and(Meetings.VOTERS, people)
                        .and(Meetings.CHAIR, people.getFirst()));
        Row useCase = row(workbook, UseCases.SHEET, awaited.get(Decisions.USE_CASE, new UUID(0, 0)));
        typed(workbook, useCase, Cells.of(UseCases.MORE_PEOPLE, 3));
        typed(
                workbook,
                row(workbook, Decisions.SHEET, awaited.id()),
                Cells.of(Decisions.VOTES_FOR, 2)
                        .and(Decisions.VOTES_AGAINST, 1)
                        .and(Decisions.REASON, "Le gabarit suffit.")
                        .and(Decisions.OUTCOME, Outcome.REFUSE));

        MeetingDocument document = minutes(Body.CA, DAY);

        Item item = items(document).getFirst();
        assertThat(item.statement())
                .startsWith("Adopté\u00a0: «\u00a0Ne pas retenir")
                .endsWith("partagé.\u00a0»");
        assertThat(labelled(item, "Vote")).isEqualTo("pour 2, contre 1, abstention 0");
        assertThat(labelled(item, "Motif")).isEqualTo("Le gabarit suffit.");
        assertThat(stances(item).getFirst().verdict()).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(document.toString()).contains("trois voix", "ouverte à 18 h 00", "Amina");
    }

    @Test
    void minutesOfAMeetingToComeHoldWhatItIsToDecideWithRoomToWrite() {
        MeetingDocument document = minutes(Body.CA, DAY);

        Item item = items(document).getFirst();
        assertThat(items(document).stream().skip(1).limit(2))
                .as("what the office decides before is told of")
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parts())
                        .containsExactly(new Labelled("Décidé", ""), new Labelled("Remarques", "")))
                .allSatisfy(each -> assertThat(each.statement()).startsWith("Proposé\u00a0: «"))
                .allSatisfy(each -> assertThat(each.subject()).endsWith("bureau du 3 décembre 2026"));
        assertThat(item.parts()).contains(new Labelled("Décision", ""), new Labelled("Peut arrêter", ""));
        assertThat(items(minutes(Body.CA, LocalDate.of(2026, 12, 1))))
                .as("opinions are asked for on what is decided later")
                .anySatisfy(each -> assertThat(each.parts()).containsExactly(new Labelled("Avis", "")));
        assertThat(item.subject()).isEqualTo("Affiches d’événements, avec Imagier (images)");
        assertThat(item.statement()).startsWith("Proposé\u00a0: «\u00a0Ne pas retenir");
        assertThat(item.parts()).anyMatch(part -> part instanceof Vote(var boxes, var _) && boxes.size() == 3);
        assertThat(stances(item)).extracting(Stance::verdict).containsExactly(Verdict.AUTRE_APPROCHE);
        assertThat(item.parts()).contains(new Labelled("Motif", ""), new Labelled("Conditions", ""));
        assertThat(heading(document))
                .contains(new MeetingDocument.Pair("Association", "Les Passerelles d’Orvelle (exemple)"));
    }

    private static List<Item> toTake(MeetingDocument minutes) {
        return items(minutes).stream()
                .filter(item -> item.parts().stream().anyMatch(Vote.class::isInstance))
                .toList();
    }

    @Test
    void aDecisionThatAMeetingWasToTakeWaitsForTheNextOneOfItsBody() {
        LocalDate later = DAY.plusDays(30);
        assertThat(toTake(minutes(Body.CA, later))).hasSize(1);
        assertThat(items(minutes(Body.CA, LocalDate.of(2026, 9, 15))))
                .as("a meeting that was held knows nothing of it")
                .hasSize(2)
                .allMatch(item -> item.statement().contains("Ouvrir un pilote"));
        assertThat(toTake(minutes(Body.AG, later))).isEmpty();
    }

    @Test
    void theFiguresOfThePilotsStandUnderThoseInService() {
        assertThat(file().blocks())
                .filteredOn(MeetingDocument.Figures.class::isInstance)
                .flatExtracting(block -> ((MeetingDocument.Figures) block).figures())
                .extracting(MeetingDocument.Figure::under)
                .satisfiesExactly(
                        people -> assertThat(people).endsWith("Avec les pilotes\u00a0: 333 → 430."),
                        hours -> assertThat(hours)
                                .endsWith(
                                        "usages en service, dont 9\u00a0h d’après des mesures. Avec les pilotes\u00a0: 36\u00a0h."),
                        cost -> assertThat(cost).endsWith("à payer. Avec les pilotes\u00a0: 2\u00a0113\u00a0€."),
                        co2 -> assertThat(co2).doesNotContain("pilotes"));
    }

    @Test
    void theMoneyOfOtherUsesThanThoseOfTheCostIsNotAPartOfIt() {
        Row association = Workbooks.rows(workbook, Association.SHEET).getFirst();
        typed(
                workbook,
                association,
                Cells.of(Association.EMPLOYEE_HOUR_VALUE, null).and(Association.VOLUNTEER_HOUR_VALUE, null));
        List<Row> inService = Workbooks.where(workbook, UseCases.STAGE, UseCaseStage.IN_SERVICE);
        for (Row useCase : inService) {
            boolean first = useCase.equals(inService.getFirst());
            typed(
                    workbook,
                    useCase,
                    Cells.of(UseCases.COST_12_MONTHS, first ? 1_002L : 100L)
                            .and(UseCases.EMPLOYEE_MINUTES, first ? null : 60)
                            .and(UseCases.VOLUNTEER_MINUTES, null));
        }
        int others = inService.size() - 1;
        assertThat(file().blocks())
                .filteredOn(MeetingDocument.Figures.class::isInstance)
                .flatExtracting(block -> ((MeetingDocument.Figures) block).figures())
                .extracting(MeetingDocument.Figure::under)
                .anySatisfy(cost -> assertThat(cost)
                        .startsWith("sur 12 mois, usages en service\u00a0; ")
                        .contains(". À payer\u00a0: " + Messages.words().money(1_002 + 100 * others))
                        .doesNotContain("dont"));
    }

    @Test
    void theMinutesHaveTheReferenceOfTheirMeetingAndRoomForTheQuorum() {
        assertThat(heading(minutes(Body.CA, LocalDate.of(2026, 9, 15))))
                .contains(
                        new MeetingDocument.Pair("Référence", "PV du CA, dont ceci est un extrait"),
                        new MeetingDocument.Pair("Quorum", ""));
        assertThat(heading(minutes(Body.CA, DAY)))
                .extracting(MeetingDocument.Pair::label)
                .contains("Excusés", "Pouvoirs", "Quorum")
                .doesNotContain("Référence");
        assertThat(heading(minutes(Body.DIRECTION, DAY)))
                .as("one person has no quorum")
                .extracting(MeetingDocument.Pair::label)
                .doesNotContain("Quorum", "Pouvoirs");
    }

    @Test
    void minutesWithVotesAndNobodyNotedSayThatThePresentAreNotNoted() {
        assertThat(present()).as("nobody voted yet: room to write").isEmpty();
        Row awaited = named(workbook, Decisions.SHEET, "Ne pas retenir\u00a0; utiliser le gabarit d’affiche partagé.");
        Row meeting = row(workbook, Meetings.SHEET, awaited.get(Decisions.MEETING, new UUID(0, 0)));
        typed(
                workbook,
                awaited,
                Cells.of(Decisions.VOTES_FOR, 4)
                        .and(Decisions.REASON, "Le gabarit suffit.")
                        .and(Decisions.OUTCOME, Outcome.REFUSE));
        assertThat(present()).isEqualTo("non notés, bien que des voix soient comptées");
        typed(workbook, meeting, Cells.of(Meetings.OTHERS, "Mme Petit, de la mairie"));
        assertThat(present()).startsWith("Mme Petit, de la mairie").endsWith("qui a voté n’est pas noté");
        Row noted = row(workbook, Meetings.SHEET, meeting.id());
        List<UUID> people = Workbooks.rows(workbook, People.SHEET).stream()
                .limit(4)
                .map(Row::id)
                .toList();
        typed(workbook, noted, Cells.of(Meetings.VOTERS, people));
        assertThat(present()).contains("quatre voix").doesNotContain("not");
    }

    private String present() {
        return heading(minutes(Body.CA, DAY)).stream()
                .filter(pair -> pair.label().equals("Présents"))
                .map(MeetingDocument.Pair::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileSaysHowManyDecisionsAreAskedAndHowManyAwaitAnotherMeeting() {
        assertThat(foot(BOARD))
                .endsWith(
                        "Une décision à prendre\u00a0; 2 attendent une autre séance. La règle propose, l’instance décide.");
        BoardFile.Meeting assembly = new BoardFile.Meeting(Body.AG, DAY);
        assertThat(foot(assembly))
                .contains("Aucune décision à prendre\u00a0; ", " attendent une autre séance. La règle");
        MeetingDocument nothing = workbook.read(reader -> BoardFileDocument.of(BoardFile.of(assembly, reader), reader));
        assertThat(nothing.blocks().subList(1, 3))
                .as("nothing to explain before what is asked")
                .last()
                .isEqualTo(new MeetingDocument.Words("Aucune décision n’attend cette instance à cette date."));
        Messages.use(Language.ENGLISH);
        assertThat(foot(assembly)).contains("No decisions to take; ", " await another meeting. The rule");
    }

    private String foot(BoardFile.Meeting meeting) {
        return workbook.read(reader -> BoardFileDocument.of(BoardFile.of(meeting, reader), reader))
                .footer();
    }

    private static List<MeetingDocument.Pair> heading(MeetingDocument minutes) {
        return minutes.blocks().stream()
                .flatMap(block -> block instanceof MeetingDocument.Pairs(var pairs) ? pairs.stream() : Stream.empty())
                .toList();
    }

    @Test
    void blankMinutesNameNobody() {
        MeetingDocument blank = workbook.read(MinutesDocument::blank);
        assertThat(items(blank)).hasSize(4).allMatch(item -> item.statement().isEmpty());
        assertThat(blank.title()).isEqualTo("Procès-verbal");
    }

    @Test
    void theTextDocumentHasRealStylesAndTablesThatNoPageParts() throws IOException {
        try (XWPFDocument read =
                new XWPFDocument(new ByteArrayInputStream(docx(minutes(Body.CA, LocalDate.of(2026, 9, 15)))))) {
            assertThat(read.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
            assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(read.getTables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow()));
            assertThat(read.getTables().stream()
                            .map(XWPFTable::getText)
                            .toList()
                            .toString())
                    .contains(
                            "Ouvrir un pilote de trois mois", "moins de 8\u00a0h libérées par mois\u00a0; deux envois");
            assertThat(read.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Procès-verbal du conseil d’administration");
        }
    }

    @Test
    void inEnglishTheyAreInEnglish() {
        Messages.use(Language.ENGLISH);
        assertThat(file().title()).isEqualTo("Board, 10 December 2026");
        assertThat(items(file()).getFirst().under()).isEqualTo("Vote");
        assertThat(minutes(Body.CA, LocalDate.of(2026, 9, 15)).title()).isEqualTo("Minutes of the board");
    }

    private static byte[] docx(MeetingDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MeetingDocx.write(document, Locale.FRENCH, DAY.atStartOfDay(ZoneOffset.UTC), out);
        return out.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    @Test
    void aUseInServiceWithoutDecisionIsNamedAmongThePointsToLookAt() {
        typed(
                workbook,
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, "Standard automatique").and(UseCases.STAGE, UseCaseStage.IN_SERVICE));

        assertThat(file().blocks())
                .contains(new MeetingDocument.Entry(
                        "",
                        "Standard automatique\u00a0: en service sans décision ni liste remplie\u00a0: ses points d’alerte ne"
                                + " sont pas connus",
                        ""));
    }

    @Test
    void aDecisionWhoseDayIsPastIsAmongWhatIsLate() {
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(
                                Decisions.USE_CASE,
                                named(workbook, UseCases.SHEET, "Affiches d’événements")
                                        .id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, LocalDate.of(2026, 11, 21)));

        assertThat(file().blocks())
                .contains(new MeetingDocument.Entry(
                        "4\u00a0jours", "Décider de «\u00a0Affiches d’événements\u00a0», CA", ""));
    }
}
