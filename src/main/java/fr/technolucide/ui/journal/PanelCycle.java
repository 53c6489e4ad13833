package fr.technolucide.ui.journal;

import fr.technolucide.ui.table.SheetView;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** F6 in the log: tools, trials, charts, form, and back with Maj; beyond them the key is the window's. */
final class PanelCycle {

    private final ToolSidebar rail;
    private final SheetView view;
    private final ChartStrip charts;

    PanelCycle(ToolSidebar rail, SheetView view, ChartStrip charts) {
        this.rail = rail;
        this.view = view;
        this.charts = charts;
    }

    void press(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        List<Runnable> panels = charts.isVisible()
                ? List.of(rail.list()::requestFocus, view::focusList, charts::focus, view::openForm)
                : List.of(rail.list()::requestFocus, view::focusList, view::openForm);
        int wanted = panel(panels.size() - 1) + (event.isShiftDown() ? -1 : 1);
        if (wanted >= 0 && wanted < panels.size()) {
            panels.get(wanted).run();
            event.consume();
        }
    }

    /** Enters from outside; by its end only where a row is in the form. */
    void enter(boolean last) {
        if (!last) {
            rail.list().requestFocus();
        } else if (view.row().shownProperty().get() == null && !view.isReplaced()) {
            view.focusList();
        } else {
            view.openForm();
        }
    }

    /** Returns the place of the panel that has the keyboard; the charts stand just before the form. */
    private int panel(int form) {
        if (rail.list().isFocused()) {
            return 0;
        }
        if (view.isInList()) {
            return 1;
        }
        return view.isInForm() ? form : form - 1;
    }
}
