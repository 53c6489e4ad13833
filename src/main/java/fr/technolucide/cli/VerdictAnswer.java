package fr.technolucide.cli;

import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.ChangeWords;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.catalog.words.Reason;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.RedFlags;
import fr.technolucide.method.Score;
import fr.technolucide.method.Verdict;
import fr.technolucide.method.VerdictChange;
import fr.technolucide.method.VerdictChanges;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output of a command that asks for the proposal of the rule, its reasons, and what would change it.
 *
 * @param figures of the use case; empty when the request has none
 */
record VerdictAnswer(Assessment assessment, VerdictChanges changes, Optional<RequestFigures> figures)
        implements CommandOutput {

    private static final Kind.Choice<Verdict> VERDICTS = new Kind.Choice<>(Verdict.class);

    /** How many sets of changes are written out for one proposal; the JSON has them all. */
    private static final int SETS_SAID = 3;

    @Override
    public void text(PrintStream out) {
        var words = Messages.words();
        out.println(Messages.text("cli.verdict.proposal", Labels.item(VERDICTS, assessment.verdict())));
        out.println(Reason.sentence(assessment));
        Score score = assessment.score();
        if (score != null) {
            out.println(Messages.text("cli.verdict.score", words.percent(score.value()), assessment.answeredCount()));
        }
        RedFlags flags = assessment.redFlags();
        out.println(Messages.text("cli.verdict.red_flags", words.outOf(flags.lifted(), flags.count())));
        points(out, "cli.verdict.unknown", assessment.unknown());
        points(
                out,
                "cli.verdict.missing",
                assessment.missing().stream()
                        .filter(code -> !assessment.refusedNotApplicable().contains(code))
                        .toList());
        points(out, "cli.verdict.refused", assessment.refusedNotApplicable());
        List<ChangeParagraph> paragraphs = new ArrayList<>(ChangeWords.paragraphs(changes, SETS_SAID));
        figures.ifPresent(figures -> paragraphs.addAll(figures.paragraphs()));
        if (!paragraphs.isEmpty()) {
            out.println(Messages.text("cli.verdict.changes"));
            paragraphs.forEach(paragraph -> paragraph.lines().forEach(out::println));
        }
        out.println(Messages.text("cli.verdict.who_decides"));
    }

    private static void points(PrintStream out, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            out.println(Messages.text(key, PointNames.list(codes)));
        }
    }

    @Override
    public void json(JsonMembers json) {
        Score score = assessment.score();
        JsonMembers groups = new JsonMembers();
        assessment.groupScores().forEach((group, scored) -> groups.with(group, scored.value()));
        RedFlags flags = assessment.redFlags();
        json.with("verdict", Kind.Choice.id(assessment.verdict()))
                .with("rule", assessment.rule())
                .with("score", score == null ? null : score.value())
                .with("groups", groups)
                .with(
                        "red_flags",
                        new JsonMembers()
                                .with("no", flags.no())
                                .with("unanswered", flags.unanswered())
                                .with("unknown", flags.unknown())
                                .with("partial", flags.partial())
                                .with("without_evidence", flags.withoutEvidence())
                                .with("lifted", flags.lifted())
                                .with("count", flags.count()))
                .with("unknown", assessment.unknown())
                .with("missing", assessment.missing())
                .with("refused_not_applicable", assessment.refusedNotApplicable())
                .with("to_settle", assessment.toSettle())
                .with(
                        "changes",
                        Stream.concat(changes.better().stream(), changes.worse().stream())
                                .map(VerdictAnswer::json)
                                .toList())
                .with("thresholds", figures.map(RequestFigures::json).orElse(List.of()));
    }

    private static JsonMembers json(VerdictChange change) {
        JsonMembers answers = new JsonMembers();
        change.answers().forEach((code, answer) -> answers.with(code, answer.name()));
        return new JsonMembers()
                .with("to", Kind.Choice.id(change.to()))
                .with("answers", answers)
                .with("evidence", change.evidence());
    }
}
