package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.ui.field.OpenedList;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.controlsfx.control.CheckComboBox;

/** Whose trials are listed: those who tested, ticked in a list. */
final class TesterFilter {

    private final TrialFilter selection;
    private final CheckComboBox<PersonItem> box = new CheckComboBox<>();
    private boolean offering;

    /** @param screen of what is listed, the list to choose from may be folded away */
    TesterFilter(Session session, TrialFilter selection, Node screen) {
        this.selection = selection;
        box.setId("journal.testers");
        box.setStyle("-fx-pref-width: 7.9em; -fx-min-width: 7.9em;"); // its skin takes style classes away
        box.setFocusTraversable(true);
        OpenedList.takeKeyboard(box, PersonItem::name);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<PersonItem>) change -> ticked());
        selection.testersProperty().subscribe(chosen -> say(chosen));
        session.live(screen, live -> live.ask(TesterFilter::read).then(this::offer))
                .refresh();
    }

    CheckComboBox<PersonItem> node() {
        return box;
    }

    private static List<PersonItem> read(Reader reader) {
        Set<UUID> testers = new HashSet<>();
        for (Group group : reader.group(Trials.SHEET, List.of(Trials.TESTER), null)) {
            UUID tester = group.key(0, Trials.TESTER);
            if (tester != null) {
                testers.add(tester);
            }
        }
        return PersonItem.all(reader).stream()
                .filter(person -> testers.contains(person.id()))
                .toList();
    }

    private void offer(List<PersonItem> people) {
        if (people.equals(box.getItems())) {
            return;
        }
        offering = true;
        Set<UUID> before =
                selection.testersProperty().get().stream().map(PersonItem::id).collect(Collectors.toSet());
        box.getCheckModel().clearChecks();
        box.getItems().setAll(people);
        people.stream().filter(person -> before.contains(person.id())).forEach(box.getCheckModel()::check);
        offering = false;
        ticked();
    }

    private void ticked() {
        if (!offering) {
            selection
                    .testersProperty()
                    .set(box.getCheckModel().getCheckedItems().stream()
                            .filter(Objects::nonNull)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private void say(Set<PersonItem> chosen) {
        box.setTitle(
                chosen.size() == 1 ? chosen.iterator().next().name() : Messages.text("journal.testers", chosen.size()));
        box.setAccessibleText(
                Messages.text("journal.testers.aloud", Messages.text("journal.testers.label"), box.getTitle()));
        if (chosen.isEmpty() && !box.getCheckModel().getCheckedItems().isEmpty()) {
            box.getCheckModel().clearChecks();
        }
    }
}
