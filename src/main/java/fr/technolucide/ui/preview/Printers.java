package fr.technolucide.ui.preview;

import java.awt.print.PrinterException;
import java.util.Optional;
import javafx.stage.Window;

/** The printers of this computer: the system's own dialog in the window, a stand-in in tests. */
public interface Printers {

    /** A document to print, before the person is asked how. */
    record Wish(String name, int pages, int copies) {}

    /** Looks for a printer, which may take a moment: called off the UI thread. Empty when the computer has none. */
    Optional<Offer> find();

    /** A printer was found. */
    interface Offer {

        /** Asks, on the UI thread, which printer, how many copies and which pages; empty when the person gave up. */
        Optional<Run> ask(Window owner, Wish wish);
    }

    /** A print job with the choices of the person. */
    interface Run {

        /** Returns the printer's name, as the system says it. */
        String printer();

        /** Sends the pages that were chosen; called off the UI thread. */
        void print(byte[] pdf) throws PrinterException;
    }
}
