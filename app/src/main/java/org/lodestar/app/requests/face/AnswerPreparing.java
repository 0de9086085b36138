package org.lodestar.app.requests.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.table.AnswerQuestion;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * Has the table made that answers a request. Figures are read in a transaction of their own, so
 * there is none here; afterwards it is asked once more whether the request still takes one.
 */
@Component
public class AnswerPreparing {
  private final InformationRequests requests;
  private final AnswerTables tables;

  AnswerPreparing(InformationRequests requests, AnswerTables tables) {
    this.requests = requests;
    this.tables = tables;
  }

  /**
   * Makes the table anew.
   *
   * @throws Refused when the request takes none now, or there is no such table
   */
  public void make(Worker worker, Page page, UUID id, AnswerQuestion wanted) {
    String reference = requests.forTable(worker, id).reference();
    tables.make(worker, page, reference, wanted);
    try {
      requests.tableMade(worker, id);
    } catch (Refused meanwhile) {
      tables.drop(reference);
      throw meanwhile;
    }
  }

  /**
   * The table of a request; none where its answer gives nothing, nor where one was made only after
   * the answer went out, but for one that was made while somebody looks at it again.
   */
  public Optional<AnswerTable> table(InformationRequest request) {
    boolean out = request.days().sent() != null && request.state() != InformationState.IN_REVIEW;
    var prepared = request.prepared();
    return prepared != null && !prepared.answer().gives()
        ? Optional.empty()
        : tables.find(request.reference()).filter(each -> each.given() || !out);
  }
}
