package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Ends;
import fr.technolucide.exchange.meeting.MeetingDocument.Entry;
import fr.technolucide.exchange.meeting.MeetingDocument.Figures;
import fr.technolucide.exchange.meeting.MeetingDocument.Glossary;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Proposal;
import fr.technolucide.exchange.meeting.MeetingDocument.Section;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Words;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.MetCriterion;
import fr.technolucide.insight.Overridden;
import fr.technolucide.insight.SinceLastBoard;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says the file of a meeting: what the body is asked, in words, and the figures; what is late, what worries, what changed;
 * then what others decide.
 */
public final class BoardFileDocument {

    private final BoardFile file;
    private final BoardWords sentences;
    private final Labels labels;
    private final Reader reader;
    private final RequestItems requests;
    private final fr.technolucide.language.Words language = Messages.words();
    private final List<Block> blocks = new ArrayList<>();

    private BoardFileDocument(BoardFile file, Reader reader) {
        this.file = file;
        this.sentences = new BoardWords(reader);
        this.labels = new Labels(reader);
        this.reader = reader;
        this.requests = new RequestItems(file.meeting(), reader);
    }

    /** Returns the same with the tables that paper draws beside it. */
    public static MeetingDocument withTables(BoardFile file, Reader reader) {
        return of(file, reader).and(new BoardTables(file.summary(), new Labels(reader)).all());
    }

    /** @param reader the workbook that the file was computed from */
    public static MeetingDocument of(BoardFile file, Reader reader) {
        return new BoardFileDocument(file, reader).document();
    }

    private MeetingDocument document() {
        Row association = file.summary().association();
        blocks.add(new Ends(association.get(Association.NAME, ""), since()));
        asked();
        figures();
        late();
        alerts();
        incidents();
        changed();
        elsewhere();
        overridden();
        setAside();
        terms();
        blocks.add(new Words(
                Messages.text("paper.board.caution", EstimateCaution.of(reader).sentence())));
        return new MeetingDocument(
                BoardWords.meeting(file.meeting()),
                association.is(Association.EXAMPLE) ? Messages.text("paper.board.example") : "",
                Messages.text("paper.meeting.file.subject", BoardWords.meeting(file.meeting())),
                Messages.text(
                        "paper.meeting.file.foot",
                        file.own().size(),
                        file.others().size(),
                        BoardWords.meeting(file.meeting())),
                List.copyOf(blocks));
    }

    private String since() {
        LocalDate last = file.since().lastBoard();
        String today = language.date(file.summary().today());
        return last == null
                ? Messages.text("paper.meeting.file.made", today)
                : Messages.text("paper.meeting.file.since", today, language.date(last));
    }

    private void asked() {
        blocks.add(new Section(
                Messages.text("paper.meeting.asked"),
                Messages.text("paper.meeting.asked.count", file.own().size())));
        if (!file.own().isEmpty()) {
            blocks.add(new Words(Messages.text("paper.meeting.key")));
        }
        int number = 0;
        for (BoardRequest request : file.own()) {
            blocks.add(requests.asked(request, ++number));
        }
        if (file.own().isEmpty()) {
            blocks.add(new Words(Messages.text("paper.meeting.asked.none")));
        }
    }

    private void elsewhere() {
        if (file.others().isEmpty()) {
            return;
        }
        blocks.add(new Section(Messages.text("paper.meeting.elsewhere"), ""));
        if (file.own().isEmpty()) {
            blocks.add(new Words(Messages.text("paper.meeting.key")));
        }
        int number = file.own().size();
        for (BoardRequest request : file.others()) {
            blocks.add(requests.elsewhere(request, ++number));
        }
    }

    private void terms() {
        List<String> terms = new ArrayList<>(
                ExplainedTerms.in(blocks.toString(), file.summary().association()));
        if (!file.requests().isEmpty()) {
            terms.add(ExplainedTerms.rule());
        }
        if (!terms.isEmpty()) {
            blocks.add(new Section(Messages.text("paper.meeting.terms"), ""));
            blocks.add(new Glossary(List.copyOf(terms)));
        }
    }

    private static void labelled(List<Part> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Labelled(Messages.text(key), text));
        }
    }

    private void late() {
        List<LateLine> late = LateLine.of(file.summary(), sentences);
        if (late.isEmpty()) {
            return;
        }
        blocks.add(new Section(
                Messages.text("paper.meeting.late"),
                Messages.text(
                        "paper.meeting.late.on", language.date(file.summary().today()))));
        late.forEach(each ->
                blocks.add(new Entry(Messages.text("paper.meeting.days", each.days()), each.what(), each.who())));
    }

    private void overridden() {
        if (file.overridden().isEmpty()) {
            return;
        }
        blocks.add(new Section(
                Messages.text("paper.meeting.overridden"),
                Messages.text(
                        "paper.meeting.overridden.count", file.overridden().size())));
        file.overridden().forEach(each -> blocks.add(overridden(each)));
    }

    private Item overridden(Overridden each) {
        Row decision = each.decision();
        LocalDate day = decision.get(Decisions.DAY);
        List<Part> parts = new ArrayList<>();
        parts.add(new Proposal("", List.of(proposedThatDay(decision))));
        labelled(parts, "paper.meeting.reason", decision.get(Decisions.OVERRIDE_REASON, ""));
        labelled(parts, "paper.meeting.signed", sentences.text(decision, Decisions.SIGNED_BY));
        parts.add(new Proposal("", List.of(new Stance(each.now(), Messages.text("paper.meeting.overridden.now")))));
        return new Item(
                day == null ? "" : language.shortDate(day, file.summary().today()),
                "",
                Messages.text("paper.meeting.of_body", labels.of(each.useCase()), sentences.body(decision)),
                decision.get(Decisions.RESOLUTION, ""),
                List.copyOf(parts));
    }

    /** Returns what the rule proposed that day, or that it was not noted, as with a decision that was imported. */
    private static Stance proposedThatDay(Row decision) {
        Verdict seen = decision.get(Decisions.VERDICT_SEEN);
        return new Stance(
                seen,
                Messages.text(seen == null ? "paper.meeting.overridden.unknown" : "paper.meeting.overridden.proposed"));
    }

    private void figures() {
        blocks.add(new Figures(MeetingFigures.of(file)));
    }

    private void alerts() {
        List<Alert> alerts = file.summary().alerts();
        List<MetCriterion> met = file.summary().metCriteria();
        blocks.add(new Section(Messages.text("paper.board.alerts"), ""));
        if (alerts.isEmpty() && met.isEmpty() && file.summary().overCaps().isEmpty()) {
            blocks.add(new Words(Messages.text("paper.board.alerts.none")));
        }
        met.forEach(each -> blocks.add(new Entry("", about(labels.of(each.useCase()), each.sentence()), "")));
        alerts.forEach(alert -> blocks.add(new Entry(
                "",
                Messages.text(
                        "paper.meeting.alert", labels.of(alert.useCase()), alert.numbers(), alert.sentenceWithOthers()),
                "")));
        file.summary()
                .overCaps()
                .forEach(beyond -> blocks.add(new Entry(
                        "", about(sentences.text(beyond.usage(), Usages.USE_CASE), sentences.overCap(beyond)), "")));
        file.summary()
                .serviceGaps()
                .forEach(gap -> blocks.add(new Entry("", about(labels.of(gap.useCase()), gap.sentence()), "")));
    }

    private String about(String useCase, String sentence) {
        return Messages.text("paper.meeting.about", useCase, language.insideSentence(sentence));
    }

    private void incidents() {
        if (file.incidents().isEmpty()) {
            return;
        }
        blocks.add(new Section(Messages.text("paper.meeting.incidents"), ""));
        RiskWords risks = new RiskWords(sentences);
        file.incidents().forEach(each -> blocks.add(new Entry("", risks.of(each), "")));
    }

    private void changed() {
        List<SinceLastBoard.Event> events = file.since().events();
        if (events.isEmpty()) {
            return;
        }
        blocks.add(new Section(Messages.text("paper.meeting.changed"), ""));
        events.forEach(event -> blocks.add(
                new Entry(language.shortDate(event.day(), file.summary().today()), sentences.event(event), "")));
    }

    private void setAside() {
        if (file.setAside().isEmpty()) {
            return;
        }
        blocks.add(new Section(Messages.text("paper.meeting.set_aside"), ""));
        file.setAside().forEach(useCase -> blocks.add(new Entry("", labels.of(useCase), spared(useCase))));
    }

    private String spared(Row useCase) {
        Range co2 = useCase.get(UseCases.CO2);
        return co2 == null
                ? Messages.text("paper.meeting.co2.unknown")
                : Messages.text("paper.meeting.spared", language.co2(co2.central()));
    }
}
