@NullMarked
package org.lodestar.app.referral.store;

import org.jspecify.annotations.NullMarked;
