package fr.technolucide.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.ui.Fx;
import javax.print.PrintServiceLookup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SystemPrintersTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aComputerWithoutAPrinterHasNoneToOffer() {
        assumeTrue(PrintServiceLookup.lookupPrintServices(null, null).length == 0, "this computer has a printer");

        assertThat(new SystemPrinters().find()).isEmpty();
    }
}
