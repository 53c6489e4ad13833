package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** « Le cas, en phrases »: what the use case is, its values edited in their place. */
final class CaseSentences extends PageSection {

    private final List<Sentence> sentences;
    private @Nullable CaseReading shown;

    static CaseSentences of(Session session) {
        Label hint = Controls.wrapped(Messages.text("casepage.case.hint"), "section-aside");
        return new CaseSentences(session, hint);
    }

    private CaseSentences(Session session, Label hint) {
        super(Messages.text("casepage.case"), hint);
        setId("casepage.case");
        ValueWords words = new ValueWords(() -> shown);
        this.sentences = List.of(
                sentence(session, "need", words.value(UseCases.PROBLEM)),
                sentence(
                        session,
                        "use",
                        text("casepage.case.team"),
                        words.value(UseCases.TEAM),
                        text("casepage.case.tool"),
                        words.value(UseCases.TOOL),
                        text("casepage.case.human"),
                        words.value(UseCases.HUMAN_PLACE),
                        text("casepage.case.decider"),
                        words.value(UseCases.DECIDER),
                        text("casepage.case.end")),
                sentence(
                        session,
                        "hours",
                        text("casepage.case.hours"),
                        words.value(UseCases.MINUTES_PER_MONTH),
                        text("casepage.case.basis"),
                        words.value(UseCases.FIGURES_BASIS),
                        text("casepage.case.freed"),
                        words.value(UseCases.FREED_TIME_USE),
                        text("casepage.case.end")),
                sentence(
                        session,
                        "cost",
                        text("casepage.case.cost"),
                        words.value(UseCases.COST_12_MONTHS),
                        text("casepage.case.employees"),
                        words.value(UseCases.EMPLOYEE_MINUTES),
                        text("casepage.case.volunteers"),
                        words.value(UseCases.VOLUNTEER_MINUTES),
                        Part.words(this::full)),
                sentence(
                        session,
                        "aim",
                        text("casepage.case.aim"),
                        words.value(UseCases.AIM),
                        text("casepage.case.short"),
                        words.value(UseCases.SHORT_TITLE),
                        text("casepage.case.end")));
        fill(sentences.toArray(Sentence[]::new));
    }

    /** « , soit 865 € tout compris. » */
    private String full(Row row) {
        CaseReading reading = shown;
        Long full = reading == null ? null : reading.row().get(UseCases.FULL_COST_12_MONTHS);
        return full == null
                ? Messages.text("casepage.case.not_full")
                : Messages.text("casepage.case.full", Messages.words().money(full));
    }

    private static Part text(String key) {
        return Part.words(row -> Messages.text(key));
    }

    static Sentence sentence(Session session, String id, Part... parts) {
        FormLine[] lines = Arrays.stream(parts)
                .flatMap(part -> part.column().stream())
                .map((Column<?> column) -> FormLine.of(column))
                .toArray(FormLine[]::new);
        Sentence sentence = new Sentence(session, FormPlan.of(FormSection.of(lines)), parts);
        sentence.setId("casepage." + id);
        return sentence;
    }

    /** Gives the keyboard to a value. */
    void focus(Column<?> column) {
        sentences.forEach(sentence -> sentence.focus(column));
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        sentences.forEach(sentence -> sentence.show(reading.row()));
    }
}
