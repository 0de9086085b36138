package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.library.domain.PanelFile;

/**
 * Loading a panel's answers.
 *
 * @param faults of the file that was just refused; empty otherwise
 * @param panellists codes of those who have answered
 * @param loaded whether something has just been loaded
 */
public record PanelPage(List<PanelFile.Fault> faults, List<String> panellists, boolean loaded) {
  /** More would bury the first. */
  private static final int SHOWN = 50;

  public PanelPage {
    faults = faults.stream().limit(SHOWN).toList();
    panellists = List.copyOf(panellists);
  }
}
