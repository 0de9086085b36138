package org.lodestar.app.pathway;

import java.util.List;

/** Slot: nameless facts of past pathways, from the module that has them. */
public interface PastCases {
  /**
   * The newest, at most this many. People whose case is kept from others are in none of them: they
   * are not to be counted.
   */
  List<PastCase> list(int most);
}
