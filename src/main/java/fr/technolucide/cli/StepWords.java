package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Step;

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

    static JsonMembers members(JsonMembers json, Step step) {
        return json.with("id", step.id().toString())
                .with("when", step.when().toString())
                .with("who", who(step))
                .with("what", what(step));
    }
}
