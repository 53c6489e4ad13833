package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.RedFlags;
import fr.technolucide.method.Score;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.io.PrintStream;
import java.util.List;

/** The output of a command that asks for the proposal of the rule and its reasons. */
record VerdictAnswer(Assessment assessment) implements CommandOutput {

    private static final Kind.Choice<Verdict> VERDICTS = new Kind.Choice<>(Verdict.class);

    @Override
    public void text(PrintStream out) {
        var words = Messages.words();
        out.println(Messages.text("cli.verdict.proposal", Labels.item(VERDICTS, assessment.verdict())));
        if (assessment.rule() > 0) {
            out.println(Messages.text("cli.verdict.rule", assessment.rule()));
        }
        Score score = assessment.score();
        if (score != null) {
            out.println(Messages.text("cli.verdict.score", words.percent(score.value())));
        }
        RedFlags flags = assessment.redFlags();
        out.println(Messages.text("cli.verdict.red_flags", words.outOf(flags.lifted(), flags.count())));
        codes(out, "cli.verdict.no", flags.no());
        codes(out, "cli.verdict.without_evidence", flags.withoutEvidence());
        codes(out, "cli.verdict.unknown", assessment.unknown());
        codes(out, "cli.verdict.missing", assessment.missing());
        out.println(Messages.text("cli.verdict.who_decides"));
    }

    private static void codes(PrintStream out, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            out.println(Messages.text(key, String.join(", ", codes)));
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
                .with("to_settle", assessment.toSettle());
    }
}
