package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import java.util.Optional;

/** « Aussi »: the columns of a use case that no sentence tells, in a form; absent while there are none. */
final class OtherSection extends PageSection {

    private final Optional<InlineForm> form;

    /** @param plan of the tab, which holds all that the page tells */
    OtherSection(Session session, FormPlan plan) {
        super(Messages.text("casepage.others"));
        FormLine[] lines = plan.others(session.schema().own(UseCases.SHEET))
                .map(FormLine::of)
                .toArray(FormLine[]::new);
        form = lines.length == 0
                ? Optional.empty()
                : Optional.of(new InlineForm(session, FormPlan.of(FormSection.of(lines)), "use_cases."));
        setVisible(form.isPresent());
        form.ifPresent(shown -> fill(shown.node()));
    }

    @Override
    void show(CaseReading reading) {
        form.ifPresent(shown -> shown.show(reading.row().id()));
    }
}
