package fr.technolucide.exchange;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.DecisionAttachments;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.Overdue;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.language.Messages;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of the board's summary, the same on paper and in its workbook. */
public final class BoardWords {

    private static final Kind.Choice<Verdict> VERDICTS = new Kind.Choice<>(Verdict.class);

    private final Reader reader;
    private final Labels labels;
    private @Nullable DecisionAttachments attachments;

    public BoardWords(Reader reader) {
        this.reader = reader;
        this.labels = new Labels(reader);
    }

    /** Returns the sentence of an event: a decision, a review, the conclusion of a retrospective. */
    public String event(Event event) {
        Row row = event.row();
        if (row.sheet().equals(Decisions.SHEET)) {
            Column<?> subject = row.isEmpty(Decisions.USE_CASE) ? Decisions.TOOL : Decisions.USE_CASE;
            return Messages.text("paper.board.decided", body(row), text(row, subject), OutcomeWords.of(row));
        }
        if (row.sheet().equals(Reviews.SHEET)) {
            return Messages.text("paper.board.reviewed", text(row, Reviews.USE_CASE), text(row, Reviews.CHANGE));
        }
        String said = text(row, Retrospectives.CHANGE_TEXT);
        return Messages.text(
                "paper.board.concluded",
                text(row, Retrospectives.NUMBER),
                said.isEmpty() ? text(row, Retrospectives.CHANGE) : said);
    }

    /** « 60 mesurées, 190 estimées », or those of the two that there are. */
    public static String basis(PeopleServed served) {
        String measured = Messages.text("paper.people.measured", served.measured());
        String estimated = Messages.text("paper.people.estimated", served.claimed());
        return served.claimed() == 0
                ? measured
                : served.measured() == 0 ? estimated : Messages.text("paper.people.both", measured, estimated);
    }

    /** Returns the body that decides, in short; nothing when it is not said. */
    public String body(Row decision) {
        var body = decision.get(Decisions.BODY);
        return body == null
                ? ""
                : Messages.find("choice.BODY." + body.id() + ".short")
                        .orElseGet(() -> Messages.text("choice.BODY." + body.id()));
    }

    /** « Préparé par : Chloé. »; empty without a text. */
    public static String line(String label, String text) {
        return text.isBlank()
                ? ""
                : Messages.text("paper.docx.label", label) + " " + text + (text.endsWith(".") ? "" : ".");
    }

    /** « Décidé par le bureau ». */
    public static String decidedBy(Body body) {
        return Messages.text("paper.meeting.decided_by." + body.id());
    }

    /** « Conseil d’administration du 10 décembre 2026 ». */
    public static String meeting(BoardFile.Meeting meeting) {
        return Messages.text(
                "paper.meeting.of." + meeting.body().id(), Messages.words().date(meeting.day()));
    }

    /** « CA du 10 décembre 2026 », the meeting that a decision waits for; nothing when it is not said. */
    public static String meeting(Row decision) {
        Body body = decision.get(Decisions.BODY);
        LocalDate day = decision.get(Decisions.DAY);
        return body == null || day == null
                ? ""
                : Messages.text(
                        "paper.meeting.short." + body.id(), Messages.words().date(day));
    }

    /** Returns a proposal in capitals, except for that of the quick list, which decides nothing. */
    public static String verdict(Verdict verdict) {
        String label = Labels.item(VERDICTS, verdict);
        return verdict == Verdict.REMPLIR_LA_LISTE_COMPLETE
                ? label
                : label.toUpperCase(Messages.language().locale());
    }

    /** « Procès-verbal du bureau ». */
    public static String minutesOf(Body body) {
        return Messages.text("paper.minutes.of." + body.id());
    }

    /** « Procès-verbal, bureau du 19 novembre 2026 », short enough for the foot of a page. */
    public static String minutesOf(BoardFile.Meeting meeting) {
        return Messages.text(
                "paper.minutes.short." + meeting.body().id(), Messages.words().date(meeting.day()));
    }

    /** Returns what is late, as something to do. */
    public String overdue(Overdue late) {
        String name = labels.of(late.row());
        return switch (late.kind()) {
            case REVIEW -> Messages.text("paper.overdue.review", name);
            case RETROSPECTIVE -> Messages.text("paper.overdue.retrospective", name);
            case ACTION, REQUEST -> name;
        };
    }

    /** Returns the name of a row. */
    public String name(Row row) {
        return labels.of(row);
    }

    /**
     * « Courriers aux administrations, avec Plumier (aide à la rédaction) ».
     *
     * @param subject a use case or a tool; {@code null} when it is gone
     */
    public String subject(@Nullable Row subject) {
        if (subject == null) {
            return "";
        }
        boolean isTool = subject.sheet().equals(Tools.SHEET);
        Row tool = isTool
                ? subject
                : Optional.ofNullable(subject.get(UseCases.TOOL))
                        .flatMap(id -> reader.find(Tools.SHEET, id))
                        .orElse(null);
        if (tool == null) {
            return name(subject);
        }
        String purpose = tool.get(Tools.PURPOSE, "");
        String known = purpose.isBlank() ? name(tool) : Messages.text("paper.meeting.tool", name(tool), purpose);
        return isTool ? known : Messages.text("paper.meeting.with_tool", name(subject), known);
    }

    /** « 3. Le groupe 2, bénéficiaires et impact, est sous 50 % : », before what the rule proposes then. */
    public static String rule(int number) {
        return Messages.text(
                "paper.rule.case",
                number,
                Messages.text("paper.rule." + number, DecisionRule.ANSWERED_PERCENT, DecisionRule.GO_PERCENT));
    }

    /** Returns the name of a person; nothing when none is said. */
    public String person(@Nullable UUID person) {
        return person == null ? "" : labels.of(People.SHEET, person);
    }

    /**
     * Says stop criteria one after the other, as one reads them after « arrêt si ».
     *
     * @param today whether each has its figure of the day beside it
     */
    public String criteria(List<DecisionCriteria.Criterion> criteria, boolean today) {
        return criteria.stream()
                .map(criterion -> Messages.words()
                        .insideSentence(today ? DecisionCriteria.inOneSentence(List.of(criterion)) : criterion.words()))
                .collect(Collectors.joining(Messages.text("format.between")));
    }

    public String overCap(OverCap beyond) {
        return Messages.text(
                "paper.board.over_cap", text(beyond.usage(), Usages.FACTOR), beyond.perMonth(), beyond.cap());
    }

    /** Returns a value as the window shows it; nothing when it is empty. */
    public String text(Row row, Column<?> column) {
        return row.isEmpty(column) ? "" : labels.text(column, row.get(column));
    }

    /** Returns the files attached to a decision and to the proofs on its use case, each with its size. */
    public String attachments(Row decision) {
        if (attachments == null) {
            attachments = DecisionAttachments.of(reader);
        }
        return attachments.of(decision).stream()
                .map(file -> Messages.text(
                        "paper.attachment",
                        text(file, Attachments.NAME),
                        Messages.words().fileSize(file.get(Attachments.BYTES, 0))))
                .collect(Collectors.joining(Messages.text("format.between")));
    }

    /** Returns what is to be said beside estimated figures. */
    public EstimateCaution caution() {
        return EstimateCaution.of(reader);
    }
}
