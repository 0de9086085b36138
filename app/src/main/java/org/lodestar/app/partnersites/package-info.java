/**
 * Pages of partners that should carry our words: which they are, whether they say the right
 * helpline digit by digit, and what their editors have to mend. Of a page nothing is kept but what
 * was found, and it never learns who reads one.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "outbound",
      "outbound :: face",
      "members",
      "members :: face",
      "ledger",
      "ledger :: face",
      "directory",
      "directory :: face"
    })
@NullMarked
package org.lodestar.app.partnersites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
