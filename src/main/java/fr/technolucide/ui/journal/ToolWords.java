package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.List;

/** The words about a tool, in sentences and beside its bar. */
final class ToolWords {

    private static final char NO_BREAK = '\u00A0';

    private ToolWords() {}

    static String name(ToolLine line) {
        return line.tool() == null ? Messages.text("journal.tools.all") : line.name();
    }

    /** « sur 10 h », after the time spent. */
    static String outOf(TenHourGate gate) {
        return Messages.text("journal.tool.of", words().duration(gate.targetMinutes()));
    }

    static String testers(ToolLine line) {
        return Messages.text("journal.tool.testers", line.testers());
    }

    static String trials(long trials) {
        return Messages.text("journal.trials", trials);
    }

    /** Returns the whole line as one sentence, for a screen reader. */
    static String aloud(ToolLine line) {
        TenHourGate gate = line.gate();
        if (gate == null) {
            return Messages.text("journal.tools.all.aloud", trials(line.trials()), words().duration(line.minutes()));
        }
        return Messages.text(
                "journal.tool.aloud",
                line.name(),
                SchemaLabels.choice(line.status()),
                line.purpose().isBlank() ? Messages.text("journal.tool.no_purpose") : line.purpose(),
                words().duration(line.minutes()),
                words().duration(gate.targetMinutes()),
                testers(line));
    }

    /** « Gain net médian d’Écoutille : 22 min par essai (14 essais, relecture comptée). » */
    static String median(ToolLine line) {
        Integer median = line.medianGain();
        return median == null
                ? Messages.text("journal.median.none", words().ofName(line.name()))
                : Messages.text(
                        "journal.median", words().ofName(line.name()), medianFigure(line), trials(line.measured()));
    }

    /**
     * Returns the part of {@link #median} that is highlighted: « 22 min par essai »; blank when nothing was measured.
     */
    static String medianFigure(ToolLine line) {
        Integer median = line.medianGain();
        return median == null ? "" : Messages.text("journal.median.figure", words().duration(median));
    }

    /** « Il manque 1 h 45 et une deuxième personne. » */
    static String missing(TenHourGate gate) {
        if (gate.reached()) {
            return Messages.text("journal.gate.reached");
        }
        return Messages.text("journal.gate.missing", conditions(gate));
    }

    /**
     * Returns what is missing for the ten-hour gate, shown under the list; empty once the gate is reached and the tool
     * decided on.
     */
    static String gate(ToolLine line, TenHourGate gate) {
        boolean decided = switch (line.status()) {
            case TO_EXPLORE, EXPLORING, TO_DECIDE -> false;
            case ADOPTED, ADAPTED, SET_ASIDE -> true;
        };
        if (!decided) {
            return missing(gate);
        }
        return gate.reached() ? "" : Messages.text("journal.gate.before", conditions(gate));
    }

    private static String conditions(TenHourGate gate) {
        List<String> missing = gate.missing().stream()
                .map(condition -> switch (condition) {
                    case HOURS -> words().duration(gate.remainingMinutes());
                    case SECOND_TESTER -> Messages.text("journal.gate.tester");
                    case SECOND_ROLE -> Messages.text("journal.gate.role");
                })
                .toList();
        return words().list(missing);
    }

    /** « Écoutille : 14 essais », « Écoutille : 3 essais sur 14 »; it breaks before the count, if anywhere. */
    static String title(ToolLine line, long shown, boolean narrowed) {
        String count = narrowed ? shown(shown, line.trials()) : trials(shown);
        return line.tool() == null
                ? words().capitalised(count)
                : Messages.text("journal.title", line.name(), count.replace(' ', NO_BREAK));
    }

    /** « 3 essais sur 14 ». */
    static String shown(long shown, long all) {
        return Messages.text("journal.trials.of", trials(shown), all);
    }

    private static Words words() {
        return Messages.words();
    }
}
