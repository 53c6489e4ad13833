package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Entry;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Pair;
import fr.technolucide.exchange.meeting.MeetingDocument.Pairs;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Proposal;
import fr.technolucide.exchange.meeting.MeetingDocument.Section;
import fr.technolucide.exchange.meeting.MeetingDocument.Signature;
import fr.technolucide.exchange.meeting.MeetingDocument.Signatures;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.exchange.meeting.MeetingDocument.Words;
import fr.technolucide.insight.AnswerChange;
import fr.technolucide.insight.Minutes;
import fr.technolucide.insight.Overdue;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says the minutes of a meeting, to be signed; blank, they are for a body that meets without a computer. */
public final class MinutesDocument {

    private static final int BLANK_ITEMS = 4;

    private static final Kind.Choice<Answer> ANSWERS = new Kind.Choice<>(Answer.class);

    private final BoardWords sentences;
    private final Reader reader;
    private final String association;
    private final LocalDate now;

    /** Whether the figures of today are those of the meeting. */
    private boolean today;

    private final List<Block> blocks = new ArrayList<>();

    private MinutesDocument(Reader reader) {
        this.sentences = new BoardWords(reader);
        this.reader = reader;
        this.now = reader.today();
        Row row = Association.row(reader);
        String name = row.get(Association.NAME, "");
        this.association = row.is(Association.EXAMPLE) ? Messages.text("paper.minutes.example", name) : name;
    }

    /** @param reader the workbook that the minutes were computed from */
    public static MeetingDocument of(Minutes minutes, Reader reader) {
        return new MinutesDocument(reader).filled(minutes);
    }

    /** Returns minutes to fill with a pen. */
    public static MeetingDocument blank(Reader reader) {
        return new MinutesDocument(reader).toFill();
    }

    private MeetingDocument filled(Minutes minutes) {
        today = !minutes.meeting().day().isBefore(now);
        boolean voted =
                minutes.items().stream().anyMatch(item -> !vote(item.decision()).isEmpty());
        heading(
                present(minutes.record(), voted),
                minutes.record(),
                minutes.meeting().body() != Body.DIRECTION);
        int number = 0;
        for (Minutes.Item item : minutes.items()) {
            blocks.add(item(item, ++number));
        }
        if (minutes.items().isEmpty()) {
            blocks.add(new Words(Messages.text("paper.minutes.none")));
        }
        elsewhere(minutes, number);
        if (!minutes.done().isEmpty()) {
            blocks.add(new Section(
                    Messages.text("paper.minutes.done"),
                    Messages.text(
                            "paper.minutes.done.on",
                            Messages.words().date(minutes.meeting().day()))));
            minutes.done()
                    .forEach(action -> blocks.add(new Entry(
                            "", sentences.text(action, Actions.TITLE), sentences.person(action.get(Actions.OWNER)))));
        }
        if (!minutes.followUp().isEmpty()) {
            LocalDate asOf = minutes.meeting().day().isAfter(now)
                    ? now
                    : minutes.meeting().day();
            blocks.add(new Section(
                    Messages.text("paper.minutes.follow_up"),
                    Messages.text("paper.meeting.late.on", Messages.words().date(asOf))));
            minutes.followUp().stream()
                    .sorted(Comparator.comparingInt(Overdue::daysLate).reversed())
                    .forEach(late -> blocks.add(today ? toFollow(late) : followed(late)));
        }
        blocks.add(new Signatures(List.of(
                new Signature(Messages.text("paper.minutes.chair"), said(minutes.record(), Meetings.CHAIR)),
                new Signature(Messages.text("paper.minutes.secretary"), said(minutes.record(), Meetings.SECRETARY)))));
        String meeting = BoardWords.meeting(minutes.meeting());
        return document(
                BoardWords.minutesOf(minutes.meeting().body()),
                Messages.words().date(minutes.meeting().day()),
                Messages.text("paper.minutes.foot", association, meeting));
    }

    private Entry followed(Overdue late) {
        return new Entry(
                Messages.text("paper.meeting.days", late.daysLate()),
                sentences.overdue(late),
                sentences.person(late.who()));
    }

    /** Leaves a line for what the meeting says of something that is late. */
    private Item toFollow(Overdue late) {
        String who = sentences.person(late.who());
        String what = sentences.overdue(late);
        return new Item(
                Messages.text("paper.meeting.days", late.daysLate()),
                "",
                who.isEmpty() ? what : Messages.text("paper.meeting.of_body", what, who),
                "",
                toWrite("paper.minutes.followed"));
    }

    /**
     * Leaves lines for each decision that another body takes, or this one later: what was decided and what is said of it,
     * once that was before, else for an opinion.
     */
    private void elsewhere(Minutes minutes, int last) {
        List<Row> decisions = minutes.opinions();
        if (decisions.isEmpty()) {
            return;
        }
        blocks.add(new Section(Messages.text("paper.minutes.opinions"), ""));
        int number = last;
        for (Row decision : decisions) {
            Row subject = Minutes.subject(decision, reader);
            blocks.add(new Item(
                    Messages.words().number(++number),
                    "",
                    Messages.text("paper.meeting.of_body", sentences.subject(subject), BoardWords.meeting(decision)),
                    worded("paper.minutes.proposed", decision),
                    minutes.meeting().comesAfter(decision)
                            ? toWrite("paper.meeting.decided", "paper.minutes.remarks")
                            : toWrite("paper.minutes.opinion")));
        }
    }

    private static String worded(String key, Row decision) {
        String resolution = decision.get(Decisions.RESOLUTION, "");
        return resolution.isBlank() ? "" : Messages.text(key, resolution);
    }

    private static List<Part> toWrite(String... keys) {
        return Arrays.stream(keys)
                .<Part>map(key -> new Labelled(Messages.text(key), ""))
                .toList();
    }

    private MeetingDocument toFill() {
        heading("", null, true);
        for (int number = 1; number <= BLANK_ITEMS; number++) {
            blocks.add(new Item(
                    Messages.words().number(number),
                    "",
                    "",
                    "",
                    List.of(
                            new Labelled(Messages.text("paper.minutes.wording"), ""),
                            new Vote(votes(), List.of()),
                            new Labelled(Messages.text("paper.minutes.reason"), ""),
                            new Labelled(Messages.text("paper.minutes.conditions"), ""),
                            new Labelled(Messages.text("paper.minutes.stop_if"), ""),
                            new Labelled(Messages.text("paper.minutes.review"), ""))));
        }
        blocks.add(new Signatures(List.of(
                new Signature(Messages.text("paper.minutes.chair"), ""),
                new Signature(Messages.text("paper.minutes.secretary"), ""))));
        return document(
                Messages.text("paper.minutes.title"), "", Messages.text("paper.minutes.foot.blank", association));
    }

    private static List<String> votes() {
        return List.of(
                Messages.text("paper.meeting.for"),
                Messages.text("paper.meeting.against"),
                Messages.text("paper.meeting.abstained"));
    }

    private MeetingDocument document(String title, String remark, String footer) {
        return new MeetingDocument(title, remark, Messages.text("paper.minutes.subject"), footer, List.copyOf(blocks));
    }

    private void heading(String present, @Nullable Row record, boolean quorum) {
        String opened = said(record, Meetings.OPENED);
        String closed = said(record, Meetings.CLOSED);
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(Messages.text("paper.minutes.association"), association));
        pairs.add(new Pair(Messages.text("paper.minutes.present"), present));
        pairs.add(new Pair(
                Messages.text("paper.minutes.session"),
                opened.isEmpty()
                        ? ""
                        : closed.isEmpty()
                                ? Messages.text("paper.minutes.opened", opened)
                                : Messages.text("paper.minutes.opened_closed", opened, closed)));
        if (quorum) { // which no workbook holds
            pairs.add(new Pair(Messages.text("paper.minutes.excused"), ""));
            pairs.add(new Pair(Messages.text("paper.minutes.proxies"), ""));
            pairs.add(new Pair(Messages.text("paper.minutes.quorum"), ""));
        }
        if (record != null && !record.isEmpty(Meetings.MINUTES_REF)) {
            pairs.add(new Pair(
                    Messages.text("paper.minutes.reference"),
                    Messages.text("paper.minutes.extract", said(record, Meetings.MINUTES_REF))));
        }
        blocks.add(new Pairs(pairs));
    }

    /** Returns who was there; says so where votes were counted and nobody noted whose. */
    private String present(@Nullable Row record, boolean voted) {
        int voters = record == null ? 0 : record.ids(Meetings.VOTERS).size();
        String others = said(record, Meetings.OTHERS);
        if (voters == 0 && voted) {
            return others.isEmpty()
                    ? Messages.text("paper.minutes.present.unknown")
                    : others + Messages.text("format.between") + Messages.text("paper.minutes.voters.unknown");
        }
        String with = voters == 0
                ? ""
                : Messages.text(
                        "paper.minutes.voters",
                        said(record, Meetings.VOTERS),
                        voters,
                        Messages.words().inLetters(voters));
        return others.isEmpty() ? with : with.isEmpty() ? others : with + Messages.text("format.between") + others;
    }

    private String said(@Nullable Row row, Column<?> column) {
        return row == null ? "" : sentences.text(row, column);
    }

    private Item item(Minutes.Item item, int number) {
        Row decision = item.decision();
        return new Item(
                Messages.words().number(number),
                "",
                sentences.subject(item.subject()),
                worded(Minutes.isAwaited(decision) ? "paper.minutes.proposed" : "paper.minutes.adopted", decision),
                Minutes.isAwaited(decision) ? toTake(item) : taken(item));
    }

    /** Returns what is written with a pen while a decision is taken, beside what is known of it. */
    private List<Part> toTake(Minutes.Item item) {
        Row decision = item.decision();
        UUID useCase = decision.get(Decisions.USE_CASE);
        Verdict proposal = useCase == null ? null : UseCaseFigures.verdict(useCase, reader);
        List<Part> parts = new ArrayList<>();
        if (proposal != null) {
            parts.add(new Proposal(Messages.text("paper.minutes.rule"), List.of(new Stance(proposal, ""))));
        }
        parts.add(new Vote(votes(), List.of()));
        parts.add(new Labelled(Messages.text("paper.minutes.outcome"), ""));
        parts.add(new Labelled(Messages.text("paper.minutes.wording"), ""));
        parts.add(new Labelled(Messages.text("paper.minutes.reason"), decision.get(Decisions.REASON, "")));
        parts.add(new Labelled(Messages.text("paper.minutes.conditions"), decision.get(Decisions.CONDITIONS, "")));
        parts.add(new Labelled(Messages.text("paper.minutes.stop_if"), sentences.criteria(item.criteria(), today)));
        parts.add(
                new Labelled(Messages.text("paper.minutes.stopper"), sentences.text(decision, Decisions.STOP_PERSON)));
        parts.add(new Labelled(Messages.text("paper.minutes.review"), review(decision)));
        labelled(parts, "paper.meeting.attachments", sentences.attachments(decision));
        return List.copyOf(parts);
    }

    private List<Part> taken(Minutes.Item item) {
        Row decision = item.decision();
        List<Part> parts = new ArrayList<>();
        labelled(parts, "paper.minutes.outcome", OutcomeWords.of(decision));
        String vote = vote(decision);
        parts.add(
                vote.isEmpty()
                        ? new Vote(votes(), List.of())
                        : new Labelled(Messages.text("paper.minutes.vote"), vote));
        rule(decision, parts);
        parts.add(new Labelled(Messages.text("paper.minutes.reason"), reason(decision)));
        parts.add(new Labelled(Messages.text("paper.minutes.conditions"), decision.get(Decisions.CONDITIONS, "")));
        labelled(parts, "paper.minutes.stop_if", stopIf(item));
        labelled(parts, "paper.minutes.review", review(decision));
        labelled(parts, "paper.minutes.reference", decision.get(Decisions.MINUTES_REF, ""));
        labelled(parts, "paper.meeting.attachments", sentences.attachments(decision));
        return List.copyOf(parts);
    }

    private static void labelled(List<Part> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Labelled(Messages.text(key), text));
        }
    }

    private static String vote(Row decision) {
        return decision.isEmpty(Decisions.VOTES_FOR)
                        && decision.isEmpty(Decisions.VOTES_AGAINST)
                        && decision.isEmpty(Decisions.VOTES_ABSTAINED)
                ? ""
                : Messages.text(
                        "paper.minutes.votes",
                        decision.get(Decisions.VOTES_FOR, 0),
                        decision.get(Decisions.VOTES_AGAINST, 0),
                        decision.get(Decisions.VOTES_ABSTAINED, 0));
    }

    /** Says what the rule proposed; twice, when it turned during the meeting, and by which answers. */
    private void rule(Row decision, List<Part> parts) {
        Verdict opening = decision.get(Decisions.VERDICT_AT_OPENING);
        Verdict seen = decision.get(Decisions.VERDICT_SEEN);
        if (opening == null && seen == null) {
            return;
        }
        List<Stance> stances = new ArrayList<>();
        if (opening != null && seen != null && opening != seen) {
            stances.add(new Stance(opening, Messages.text("paper.minutes.at_opening")));
            stances.add(new Stance(seen, Messages.text("paper.minutes.after_debate")));
        } else {
            stances.add(new Stance(seen == null ? opening : seen, ""));
        }
        parts.add(new Proposal(Messages.text("paper.minutes.rule"), List.copyOf(stances)));
        if (stances.size() > 1) {
            labelled(
                    parts,
                    "paper.minutes.answers",
                    AnswerChange.during(decision, reader).stream()
                            .map(MinutesDocument::changed)
                            .collect(Collectors.joining(Messages.text("format.between"))));
        }
    }

    private static String changed(AnswerChange change) {
        return Messages.text(
                "paper.minutes.answer",
                change.question().get(Questions.CODE, ""),
                QuestionWords.shortName(change.question()),
                answer(change.before()),
                answer(change.after()));
    }

    private static String answer(@Nullable Answer answer) {
        return answer == null ? Messages.text("checklist.unanswered") : Labels.item(ANSWERS, answer);
    }

    /** Returns two sentences one after the other. */
    private static String followedBy(String sentence, String next) {
        return ended(sentence) + " " + next;
    }

    /** Puts a full stop where a person left it out and more follows. */
    private static String ended(String words) {
        String whole = words.stripTrailing();
        return whole + (".!?…".indexOf(whole.charAt(whole.length() - 1)) >= 0 ? "" : ".");
    }

    private String reason(Row decision) {
        String reason = decision.get(Decisions.REASON, "");
        String override = decision.get(Decisions.OVERRIDE_REASON, "");
        String both = Stream.of(isOverride(decision) ? Messages.text("paper.minutes.overrides") : "", reason, override)
                .filter(words -> !words.isBlank())
                .reduce(MinutesDocument::followedBy)
                .orElse("");
        String signed = sentences.text(decision, Decisions.SIGNED_BY);
        return both.isBlank() || override.isBlank() || signed.isEmpty()
                ? both
                : Messages.text("paper.minutes.signed", ended(both), signed);
    }

    /** Returns whether the decision went further than the rule, as far as it is known what that proposed. */
    private static boolean isOverride(Row decision) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        Verdict seen = decision.get(Decisions.VERDICT_SEEN);
        return (outcome != null && seen != null)
                ? OverrideRule.overridesVerdict(outcome, seen)
                : !decision.get(Decisions.OVERRIDE_REASON, "").isBlank();
    }

    private String stopIf(Minutes.Item item) {
        String criteria = sentences.criteria(item.criteria(), today);
        String who = sentences.text(item.decision(), Decisions.STOP_PERSON);
        return criteria.isEmpty() || who.isEmpty() ? criteria : Messages.text("paper.minutes.can_stop", criteria, who);
    }

    private static String review(Row decision) {
        LocalDate day = decision.get(Decisions.REVIEW_DATE);
        return day == null ? "" : Messages.words().date(day);
    }
}
