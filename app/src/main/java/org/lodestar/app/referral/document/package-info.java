@NullMarked
package org.lodestar.app.referral.document;

import org.jspecify.annotations.NullMarked;
