package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One filling of the checklist, as it is chosen among others.
 *
 * @param people « Chloé, Bernard et Farid »; empty when nobody is named
 */
record FillingItem(UUID id, LocalDate day, Variant variant, String people) {

    static FillingItem of(Row checklist, Map<UUID, String> people) {
        List<String> names = checklist.ids(Checklists.PARTICIPANTS).stream()
                .map(id -> people.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .toList();
        return new FillingItem(
                checklist.id(),
                checklist.get(Checklists.DAY, checklist.today()),
                checklist.get(Checklists.VARIANT, Variant.FULL),
                Messages.words().list(names));
    }

    /** « 25 nov., complète, Chloé, Bernard et Farid ». */
    String words(LocalDate today) {
        String kind = Messages.text(
                "checklist.filling",
                Messages.words().shortDate(day, today),
                SchemaLabels.choice(variant).toLowerCase(Messages.language().locale()));
        return people.isEmpty() ? kind : Messages.text("checklist.filling.people", kind, people);
    }

    /** « Rempli par Chloé, Bernard et Farid, le 25 novembre 2026 ». */
    String by() {
        String when = Messages.words().date(day);
        return people.isEmpty()
                ? Messages.text("checklist.filled.on", when)
                : Messages.text("checklist.filled.by", people, when);
    }
}
