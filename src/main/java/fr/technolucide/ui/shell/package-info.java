/**
 * The window around the tabs: menus, search, folder tabs, status bar, first start, and what it asks of the outside
 * through small interfaces that {@code app} implements. What is particular to a tab is not here: a tab may bring its
 * own {@link fr.technolucide.ui.shell.TabContent}. Begin with {@link fr.technolucide.ui.shell.MainWindow}.
 */
@NullMarked
package fr.technolucide.ui.shell;

import org.jspecify.annotations.NullMarked;
