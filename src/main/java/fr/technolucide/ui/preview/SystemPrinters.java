package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.PdfPrinting;
import java.awt.print.PrinterException;
import java.util.Arrays;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.PrintRequestAttributeSet;

/**
 * The system's printers. JavaFX asks, so that its dialog belongs to the window; the pages are then drawn from the PDF,
 * which JavaFX could only print as pictures.
 */
public final class SystemPrinters implements Printers {

    @Override
    public Optional<Offer> find() {
        PrinterJob job = PrinterJob.createPrinterJob();
        return job == null ? Optional.empty() : Optional.of((owner, wish) -> ask(job, owner, wish));
    }

    private static Optional<Run> ask(PrinterJob job, Window owner, Wish wish) {
        job.getJobSettings().setJobName(wish.name());
        job.getJobSettings().setCopies(wish.copies());
        return job.showPrintDialog(owner) ? Optional.of(new Chosen(job, wish)) : Optional.empty();
    }

    private record Chosen(PrinterJob job, Wish wish) implements Run {

        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        @Override
        public void print(byte[] pdf) throws PrinterException {
            PrintRequestAttributeSet wanted = PrintSettings.of(job.getJobSettings());
            PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                    .filter(each -> each.getName().equals(printer()))
                    .findFirst()
                    .orElseThrow(() -> new PrinterException(printer()));
            PdfPrinting.print(pdf, wish.name(), service, wanted);
        }
    }
}
