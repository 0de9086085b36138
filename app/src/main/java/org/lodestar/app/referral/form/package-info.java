@NullMarked
package org.lodestar.app.referral.form;

import org.jspecify.annotations.NullMarked;
