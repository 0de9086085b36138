package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.PickListFile;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.referral.store.PickListRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The long lists of the Home Office form. A list is imported from a file and replaced whole; until
 * then its questions take free text.
 */
@Component
@Transactional
public class PickLists {
  private final PickListRows rows;
  private final ReferralDesk desk;
  private final Policy policy;

  PickLists(PickListRows rows, ReferralDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** A list and what was imported, if anything. */
  public record Listed(PickList list, Optional<PickListRows.Imported> imported) {}

  /** All lists. */
  @Transactional(readOnly = true)
  public List<Listed> list() {
    return Arrays.stream(PickList.values()).map(each -> new Listed(each, rows.find(each))).toList();
  }

  /** Every imported list with its entries. */
  @Transactional(readOnly = true)
  public Map<PickList, Set<String>> entries() {
    return rows.all();
  }

  /**
   * Replaces a list by the entries of a file, all or nothing.
   *
   * @param source where the file comes from
   * @param dated the day of which it is
   * @throws Refused when a row of the file cannot be taken
   */
  public void replace(
      Worker worker, PickList list, PickListFile file, String source, LocalDate dated) {
    policy.require(worker, Action.EDIT_PICK_LISTS);
    if (!file.faults().isEmpty() || file.entries().isEmpty()) {
      throw Refused.because("referral.refused.file");
    }
    rows.replace(list, file.entries(), source, dated, worker.id(), desk.now());
    desk.traceList(
        ReferralAction.PICK_LIST_IMPORTED,
        Detail.none().with("list", list).with("entries", file.entries().size()));
  }
}
