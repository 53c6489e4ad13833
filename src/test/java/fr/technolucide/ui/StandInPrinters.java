package fr.technolucide.ui;

import fr.technolucide.ui.preview.Printers;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Window;

/** A printer that keeps what it is sent. */
public final class StandInPrinters implements Printers {

    /** What the queue holds. */
    public record Sheet(Wish wish, byte[] pdf) {}

    public final List<Sheet> queue = new CopyOnWriteArrayList<>();

    /** Whether the computer has a printer, the person agrees, and the printer takes what it is sent. */
    public volatile boolean there = true;

    public volatile boolean agreed = true;
    public volatile boolean broken;

    /** Holds up the search for a printer until it is let go. */
    public volatile CountDownLatch looking = new CountDownLatch(0);

    @Override
    public Optional<Offer> find() {
        try {
            looking.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return there ? Optional.of(this::ask) : Optional.empty();
    }

    private Optional<Run> ask(Window owner, Wish wish) {
        return agreed ? Optional.of(new Taking(wish)) : Optional.empty();
    }

    private final class Taking implements Run {

        private final Wish wish;

        Taking(Wish wish) {
            this.wish = wish;
        }

        @Override
        public String printer() {
            return "Bureau";
        }

        @Override
        public void print(byte[] pdf) throws PrinterException {
            if (broken) {
                throw new PrinterException("no paper");
            }
            queue.add(new Sheet(wish, pdf));
        }
    }
}
