package fr.technolucide.archsamples.catalog;

import java.net.http.HttpClient;

/** An HTTP client. */
public final class AsksHttp {
    public HttpClient client;
}
