package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The list of what awaits someone, in groups: one stop of the keyboard, arrow keys from line to line, Entrée to
 * open the place where it is dealt with. A group shows three lines, and the others on demand.
 */
final class AwaitingList {

    private static final int SHOWN = 3;

    private final ListView<NewsLine.Shown> list = new ListView<>();
    private final Set<NewsLine.Group> whole = EnumSet.noneOf(NewsLine.Group.class);
    private final Consumer<NewsLine> onChosen;
    private final NewsHeights room;
    private @Nullable HomeNews news;

    /** @param slim whether there is no column for days and persons */
    AwaitingList(boolean slim, Consumer<NewsLine> onChosen) {
        this.onChosen = onChosen;
        this.room = new NewsHeights(slim);
        list.setId("home.awaiting");
        list.getStyleClass().addAll("card", "awaiting");
        list.setAccessibleText(Messages.text("home.awaiting"));
        list.setCellFactory(view -> new NewsCell(room, this::choose));
        Controls.foldHidden(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The first arrow goes to the first line: until then none is marked. */
    private void pressed(KeyEvent event) {
        boolean none = list.getSelectionModel().isEmpty();
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                choose(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
            case DOWN -> {
                if (none) {
                    list.getSelectionModel().selectFirst();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    Region node() {
        return list;
    }

    /** Returns whether nothing awaits anyone, not even to be said. */
    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /** Sets whether lines put their parts one under the other. */
    void tighten(boolean tight) {
        if (room.tighten(tight)) {
            measure();
        }
    }

    void show(HomeNews shown) {
        news = shown;
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<NewsLine.Shown> lines = new ArrayList<>();
        for (NewsLine.Group group : NewsLine.Group.values()) {
            if (shown.isShown(group)) {
                lines.addAll(lines(group, shown.group(group)));
            }
        }
        list.setVisible(!lines.isEmpty());
        room.holds(lines);
        list.getItems().setAll(lines);
        if (chosen >= 0) {
            list.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
        }
        measure();
    }

    /** Sets the height of the list; in a narrow window it is shown whole. */
    private void measure() {
        list.setStyle(room.height(list.getItems()));
    }

    private List<NewsLine.Shown> lines(NewsLine.Group group, List<NewsLine> all) {
        int count = all.size();
        boolean cut = count > SHOWN;
        int seen = whole.contains(group) ? count : Math.min(SHOWN, count);
        List<NewsLine.Shown> lines = new ArrayList<>();
        for (int i = 0; i < seen; i++) {
            lines.add(new NewsLine.Shown(group, i == 0, i == seen - 1 && !cut, count, all.get(i), 0));
        }
        if (count == 0 || cut) {
            lines.add(new NewsLine.Shown(group, count == 0, true, count, null, count - seen));
        }
        return lines;
    }

    private void choose(NewsLine.@Nullable Shown chosen) {
        if (chosen == null || news == null) {
            return;
        }
        if (chosen.line() != null) {
            onChosen.accept(chosen.line());
        } else if (chosen.isMore()) {
            if (!whole.remove(chosen.group())) {
                whole.add(chosen.group());
            }
            show(news);
        }
    }
}
