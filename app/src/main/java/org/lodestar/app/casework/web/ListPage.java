package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/**
 * The list of cases. Search words travel in the body of a form, never in an address.
 *
 * @param newly what the worker was handed and looks at now, in sentences
 * @param more whether there are more than are counted
 */
public record ListPage(
    List<String> newly,
    Table table,
    int count,
    boolean more,
    int page,
    int pages,
    Paging paging,
    CaseFilter filter,
    List<Crumb> chosen,
    boolean mayOpen,
    boolean mayManage) {
  public ListPage {
    newly = List.copyOf(newly);
    chosen = List.copyOf(chosen);
  }
}
