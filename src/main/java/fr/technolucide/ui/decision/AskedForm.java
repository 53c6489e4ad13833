package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.TypedSince;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Fields that a dialog asks to be filled in before something is written. */
interface AskedForm {

    VBox node();

    /** Where the keyboard begins. */
    Node first();

    /** What is still needed, as a sentence; empty when nothing is. */
    StringBinding missing();

    /** The dialog, not shown yet; what is typed stays in it until it is written, or thrown away when that is asked. */
    static DialogBox dialog(Session session, Shape icon, String title, AskedForm form, String verb, Runnable write) {
        DialogBox box = box(session, icon, title, form);
        return box.buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, box::leave),
                        new Message.Button(verb, Weight.MAIN, write)))
                .waitFor(form.missing());
    }

    /** As {@link #dialog}, without its buttons. */
    static DialogBox box(Session session, Shape icon, String title, AskedForm form) {
        return session.dialogs()
                .box(icon, title)
                .narrow()
                .staying()
                .body(form.node())
                .focus(form.first())
                .keeping(TypedSince.now(form.node()));
    }
}
