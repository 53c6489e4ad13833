package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.RedFlags;
import fr.technolucide.method.Score;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

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
    public void json(JsonGenerator json) throws IOException {
        json.writeStringField("verdict", Kind.Choice.id(assessment.verdict()));
        json.writeNumberField("rule", assessment.rule());
        Score score = assessment.score();
        if (score == null) {
            json.writeNullField("score");
        } else {
            json.writeNumberField("score", score.value());
        }
        json.writeObjectFieldStart("groups");
        for (Map.Entry<String, Score> group : assessment.groupScores().entrySet()) {
            json.writeNumberField(group.getKey(), group.getValue().value());
        }
        json.writeEndObject();
        redFlags(json, assessment.redFlags());
        codes(json, "unknown", assessment.unknown());
        codes(json, "missing", assessment.missing());
        codes(json, "refused_not_applicable", assessment.refusedNotApplicable());
        codes(json, "to_settle", assessment.toSettle());
    }

    private static void redFlags(JsonGenerator json, RedFlags flags) throws IOException {
        json.writeObjectFieldStart("red_flags");
        codes(json, "no", flags.no());
        codes(json, "unanswered", flags.unanswered());
        codes(json, "unknown", flags.unknown());
        codes(json, "partial", flags.partial());
        codes(json, "without_evidence", flags.withoutEvidence());
        json.writeNumberField("lifted", flags.lifted());
        json.writeNumberField("count", flags.count());
        json.writeEndObject();
    }

    private static void codes(JsonGenerator json, String name, List<String> codes) throws IOException {
        json.writeArrayFieldStart(name);
        for (String code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
    }
}
