package fr.technolucide.archsamples.workbook;

import java.sql.Connection;

/** SQL outside the store. */
public final class SpeaksSql {
    public Connection connection;
}
