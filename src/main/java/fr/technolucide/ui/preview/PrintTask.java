package fr.technolucide.ui.preview;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Prints, from « Imprimer… » to the printer's queue: looks for a printer, asks the person, sends the pages. */
final class PrintTask {

    private final Session session;
    private final Printers printers;
    private final Node place;
    private final Consumer<String> onSent;
    private boolean busy;

    /**
     * @param place in the window that the system's dialog belongs to
     * @param onSent told of the printer that has the pages
     */
    PrintTask(Session session, Printers printers, Node place, Consumer<String> onSent) {
        this.session = session;
        this.printers = printers;
        this.place = place;
        this.onSent = onSent;
    }

    /** @param save what to do where there is no printer */
    void print(PrintedSheet sheet, int copies, Runnable save) {
        if (busy) {
            return;
        }
        busy = true;
        session.tasks()
                .run(printers::find)
                .then(found ->
                        found.ifPresentOrElse(offer -> ask(offer, sheet, copies, save), () -> tell("none", save)))
                .failed(failure -> tell("none", save));
    }

    private void ask(Printers.Offer offer, PrintedSheet sheet, int copies, Runnable save) {
        if (place.getScene() == null) {
            busy = false; // the preview was closed meanwhile
            return;
        }
        offer.ask(place.getScene().getWindow(), new Printers.Wish(sheet.name(), sheet.pages(), copies))
                .ifPresentOrElse(run -> send(run, sheet, save), () -> busy = false);
    }

    private void send(Printers.Run run, PrintedSheet sheet, Runnable save) {
        session.tasks()
                .runLong(Messages.text("preview.sending"), progress -> {
                    run.print(sheet.pdf());
                    return run.printer();
                })
                .then(printer -> {
                    busy = false;
                    onSent.accept(printer);
                })
                .cancelled(() -> busy = false)
                .failed(failure -> tell("failed", save));
    }

    private void tell(String what, Runnable save) {
        busy = false;
        session.dialogs()
                .show(Message.of(
                                Tone.WARNING,
                                Messages.text("preview.printer." + what),
                                Messages.text("preview.printer." + what + ".text"))
                        .button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                        .button(Messages.text("preview.save"), Weight.MAIN, save));
    }
}
