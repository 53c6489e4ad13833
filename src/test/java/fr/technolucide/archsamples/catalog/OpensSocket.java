package fr.technolucide.archsamples.catalog;

import java.io.IOException;
import java.net.Socket;

/** A socket. */
public final class OpensSocket {
    public void open() throws IOException {
        new Socket("localhost", 80).close();
    }
}
