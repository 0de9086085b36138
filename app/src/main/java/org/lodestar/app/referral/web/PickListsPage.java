package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.domain.PickListFile;
import org.lodestar.app.referral.face.PickLists;
import org.lodestar.app.referral.form.PickList;

/**
 * The pick-lists, or what a file would bring.
 *
 * @param trial what was read from a file; null when none was sent
 */
public record PickListsPage(List<PickLists.Listed> lists, @Nullable Trial trial) {
  public PickListsPage {
    lists = List.copyOf(lists);
  }

  /**
   * A file that was read and not yet imported.
   *
   * @param text the file as text, sent back to be imported
   */
  public record Trial(PickList list, PickListFile file, String source, String dated, String text) {
    /** The first entries, to look at. */
    public List<String> first() {
      return file.entries().stream().limit(20).toList();
    }

    /** Whether it can be imported. */
    public boolean good() {
      return file.faults().isEmpty() && !file.entries().isEmpty();
    }
  }
}
