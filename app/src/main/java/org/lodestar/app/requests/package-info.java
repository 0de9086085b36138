/**
 * What anybody asks a public body under the laws on information about this work: its days, the
 * answer with its reasons for the information team of that body, and the list of what was answered.
 * Who asks stands in that body's own register and not here.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "rights",
      "rights :: face",
      "guests",
      "guests :: face",
      "ledger",
      "ledger :: face"
    })
@NullMarked
package org.lodestar.app.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
