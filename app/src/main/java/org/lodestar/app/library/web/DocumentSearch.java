package org.lodestar.app.library.web;

import java.time.LocalDate;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What the search box finds in the document library: what holds now. */
@Component
class DocumentSearch implements StaffSearch {
  private static final int LAST = 90;
  private static final int MOST = 10;

  private final Documents documents;

  DocumentSearch(Documents documents) {
    this.documents = documents;
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public boolean offeredTo(Worker worker) {
    return worker.mayEver(Action.READ_DOCUMENTS);
  }

  @Override
  public Results find(Worker worker, String typed, Page page) {
    DocumentAsked asked = new DocumentAsked(typed, null, null, null);
    LocalDate today = documents.today();
    return new Results(
        page.t("library.documents.title"),
        documents.list(worker).stream()
            .filter(each -> asked.takes(each, today))
            .limit(MOST)
            .map(
                each ->
                    new Hit(
                        each.content().title(),
                        DocumentPageMaker.href(each.id()),
                        page.name("library.document.kind", each.content().kind())))
            .toList());
  }
}
