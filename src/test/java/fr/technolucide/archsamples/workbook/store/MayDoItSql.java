package fr.technolucide.archsamples.workbook.store;

import java.sql.Connection;

/** SQL where it belongs. */
public final class MayDoItSql {
    public Connection connection;
}
