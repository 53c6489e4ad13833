package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Step;
import java.io.IOException;

/** Describes a step of the history in words. */
final class StepWords {

    private StepWords() {}

    /** « saisie : Plumier », « import : essais.xlsx ». */
    static String what(Step step) {
        String kind = Messages.text("cli.step." + step.kind().id());
        return step.subject().isEmpty() ? kind : Messages.text("cli.step.about", kind, step.subject());
    }

    /** Returns the name of the person, or the short id of the installation when nobody gave one. */
    static String who(Step step) {
        return step.author().isEmpty() ? step.device().toString() : step.author();
    }

    static void members(JsonGenerator json, Step step) throws IOException {
        json.writeStringField("id", step.id().toString());
        json.writeStringField("when", step.when().toString());
        json.writeStringField("who", who(step));
        json.writeStringField("what", what(step));
    }
}
