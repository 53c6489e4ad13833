package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** « Personnes servies, chaque mois »: before and after, and whether somebody counted. */
final class PeopleSection extends PageSection {

    private final Label basis;
    private final Sentence people;
    private @Nullable CaseReading shown;

    static PeopleSection of(Session session) {
        Label basis = new Label();
        basis.getStyleClass().add("section-aside");
        basis.setMinWidth(USE_PREF_SIZE);
        return new PeopleSection(session, basis);
    }

    private PeopleSection(Session session, Label basis) {
        super(Messages.text("casepage.people"), basis);
        this.basis = basis;
        setId("casepage.people");
        ValueWords words = new ValueWords(() -> shown);
        this.people = CaseSentences.sentence(
                session,
                "people.figures",
                words.value(UseCases.PEOPLE_BEFORE),
                Part.words(row -> Messages.text("casepage.people.before"), "second"),
                words.value(UseCases.PEOPLE_AFTER),
                Part.words(PeopleSection::more, "second"));
        people.getStyleClass().add("people-figures");
        fill(people);
    }

    /** « après, soit 35 personnes de plus. » */
    private static String more(Row row) {
        if (!PeopleServed.isCounted(row)) {
            return Messages.text("casepage.people.after");
        }
        int more = row.get(UseCases.PEOPLE_AFTER, 0) - row.get(UseCases.PEOPLE_BEFORE, 0);
        return more == 0
                ? Messages.text("casepage.people.same")
                : Messages.text(more > 0 ? "casepage.people.more" : "casepage.people.fewer", Math.abs(more));
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        people.show(reading.row());
        boolean counted = PeopleServed.isCounted(reading.row());
        boolean measured = PeopleServed.isMeasured(reading.row());
        basis.setText(Messages.text(
                !counted
                        ? "casepage.people.unknown"
                        : measured ? "casepage.people.measured" : "casepage.people.claimed"));
        basis.setGraphic(new Icon(!counted ? Shape.QUESTION : measured ? Shape.SAVED : Shape.PERSON));
        basis.getStyleClass().removeAll("good");
        if (counted && measured) {
            basis.getStyleClass().add("good");
        }
    }
}
